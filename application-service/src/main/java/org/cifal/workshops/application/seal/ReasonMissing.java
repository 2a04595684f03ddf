package org.cifal.workshops.application.seal;

import java.util.List;
import org.cifal.workshops.application.problem.FieldError;
import org.cifal.workshops.application.problem.ProblemType;
import org.cifal.workshops.application.problem.Rejection;

/** Whoever does not accept a seal says why: the applicant reads it. */
class ReasonMissing extends Rejection {

    ReasonMissing() {
        super(
                ProblemType.RULE_BROKEN,
                "A seal is not accepted without a reason; the applicant reads it.",
                List.of(new FieldError("#/reason", "must not be empty where the seal is not accepted")));
    }
}
