package org.cifal.workshops.application.idempotency;

import org.cifal.workshops.application.problem.ProblemType;
import org.cifal.workshops.application.problem.Rejection;

/** A request with the same key is being answered this moment. */
class RequestInProgress extends Rejection {

    RequestInProgress() {
        super(ProblemType.REQUEST_IN_PROGRESS, "A request with this Idempotency-Key is under way.");
    }
}
