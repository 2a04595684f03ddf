package org.cifal.workshops.application.describing;

import java.util.List;
import org.cifal.workshops.application.problem.FieldError;
import org.cifal.workshops.application.problem.ProblemType;
import org.cifal.workshops.application.problem.Rejection;

/** Fields of the profile that are not as the contract states them, all at once. */
class InvalidProfile extends Rejection {

    InvalidProfile(List<FieldError> errors) {
        super(ProblemType.BAD_REQUEST, "The profile has fields that are not valid.", errors);
    }
}
