package org.cifal.workshops.application.idempotency;

import org.cifal.workshops.application.problem.ProblemType;
import org.cifal.workshops.application.problem.Rejection;

/** The key came with another payload before. */
class IdempotencyKeyReused extends Rejection {

    IdempotencyKeyReused() {
        super(ProblemType.IDEMPOTENCY_KEY_REUSED, "This Idempotency-Key came with another request before.");
    }
}
