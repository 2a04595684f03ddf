package org.cifal.workshops.application.describing;

import java.util.List;
import org.cifal.workshops.application.problem.FieldError;
import org.cifal.workshops.application.problem.ProblemType;
import org.cifal.workshops.application.problem.Rejection;

/** What of a profile cannot be kept at all: it is no object, names what is no field, or is too much. */
class InvalidProfile extends Rejection {

    InvalidProfile(List<FieldError> errors) {
        super(ProblemType.BAD_REQUEST, "The profile cannot be saved.", errors);
    }
}
