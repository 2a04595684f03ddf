package org.cifal.workshops.catalogue.idempotency;

import java.util.List;
import org.cifal.workshops.catalogue.problem.FieldError;
import org.cifal.workshops.catalogue.problem.ProblemType;
import org.cifal.workshops.catalogue.problem.Rejection;

/** A key came again with another payload. */
public final class KeyReused extends Rejection {

    KeyReused() {
        super(
                ProblemType.IDEMPOTENCY_KEY_REUSED,
                ProblemType.IDEMPOTENCY_KEY_REUSED.advice(),
                List.of(new FieldError("#Idempotency-Key", "was used for a request with another payload")));
    }
}
