package org.cifal.workshops.application.idempotency;

import java.util.List;
import org.cifal.workshops.application.problem.FieldError;
import org.cifal.workshops.application.problem.ProblemType;
import org.cifal.workshops.application.problem.Rejection;

/** The key is absent or of no use. */
class IdempotencyKeyInvalid extends Rejection {

    IdempotencyKeyInvalid() {
        super(
                ProblemType.BAD_REQUEST,
                "Send an Idempotency-Key of your own making, new for every intention.",
                List.of(new FieldError("#Idempotency-Key", "must be 8 to 128 printable ASCII characters")));
    }
}
