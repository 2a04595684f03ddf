package org.cifal.workshops.catalogue.conditional;

import org.cifal.workshops.catalogue.problem.ProblemType;
import org.cifal.workshops.catalogue.problem.Rejection;

/** A change came without {@code If-Match}. */
public final class VersionMissing extends Rejection {

    VersionMissing() {
        super(ProblemType.PRECONDITION_REQUIRED, ProblemType.PRECONDITION_REQUIRED.advice());
    }
}
