package org.cifal.workshops.application.review;

import java.util.List;
import org.cifal.workshops.application.problem.FieldError;
import org.cifal.workshops.application.problem.ProblemType;
import org.cifal.workshops.application.problem.Rejection;

/** The scores are not one for each criterion of the rubric, within its bounds. */
public class ScoresDoNotFit extends Rejection {

    ScoresDoNotFit(List<FieldError> errors) {
        super(ProblemType.RULE_BROKEN, "The scores do not fit the rubric of the workshop.", errors);
    }
}
