package org.cifal.workshops.catalogue.conditional;

import org.cifal.workshops.catalogue.problem.ProblemType;
import org.cifal.workshops.catalogue.problem.Rejection;

/** A change is based on a version that is no longer the present one. */
public final class StaleVersion extends Rejection {

    StaleVersion() {
        super(ProblemType.PRECONDITION_FAILED, ProblemType.PRECONDITION_FAILED.advice());
    }
}
