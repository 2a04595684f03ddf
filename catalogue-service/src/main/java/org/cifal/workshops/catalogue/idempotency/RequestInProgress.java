package org.cifal.workshops.catalogue.idempotency;

import org.cifal.workshops.catalogue.problem.ProblemType;
import org.cifal.workshops.catalogue.problem.Rejection;

/** The same request is still being answered. */
public final class RequestInProgress extends Rejection {

    RequestInProgress() {
        super(ProblemType.REQUEST_IN_PROGRESS, ProblemType.REQUEST_IN_PROGRESS.advice());
    }
}
