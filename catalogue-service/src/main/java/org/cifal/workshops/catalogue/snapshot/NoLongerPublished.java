package org.cifal.workshops.catalogue.snapshot;

import org.cifal.workshops.catalogue.problem.ProblemType;
import org.cifal.workshops.catalogue.problem.Rejection;

/** The workshop was withdrawn from publication. */
public final class NoLongerPublished extends Rejection {

    NoLongerPublished() {
        super(ProblemType.NO_LONGER_PUBLISHED, "This workshop was withdrawn from publication.");
    }
}
