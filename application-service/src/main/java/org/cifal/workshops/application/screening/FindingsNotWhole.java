package org.cifal.workshops.application.screening;

import java.util.List;
import org.cifal.workshops.application.problem.FieldError;
import org.cifal.workshops.application.problem.ProblemType;
import org.cifal.workshops.application.problem.Rejection;

/** The findings are not one for each criterion of the call. */
public class FindingsNotWhole extends Rejection {

    FindingsNotWhole(List<FieldError> errors) {
        super(ProblemType.RULE_BROKEN, "Every eligibility criterion of the call needs exactly one finding.", errors);
    }
}
