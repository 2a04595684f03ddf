package org.cifal.workshops.application.mending;

import java.util.List;
import org.cifal.workshops.application.problem.FieldError;
import org.cifal.workshops.application.problem.ProblemType;
import org.cifal.workshops.application.problem.Rejection;

/** After the end of the intake something else was changed than the file that was found infected. */
public class MoreThanMended extends Rejection {

    MoreThanMended(List<FieldError> besides) {
        super(
                ProblemType.RULE_BROKEN,
                "The call is closed: only the file that was found infected can be replaced. Take the rest back, or begin"
                        + " the correction anew.",
                besides);
    }
}
