package org.cifal.workshops.catalogue.syndication;

import org.cifal.workshops.catalogue.problem.ProblemType;
import org.cifal.workshops.catalogue.problem.Rejection;

/** The workshop was withdrawn from publication, so no format speaks of it any more. */
public final class WithdrawnFromPublication extends Rejection {

    WithdrawnFromPublication() {
        super(ProblemType.NO_LONGER_PUBLISHED, "This workshop was withdrawn from publication.");
    }
}
