package org.cifal.workshops.application.describing;

import java.util.List;
import org.cifal.workshops.application.problem.FieldError;
import org.cifal.workshops.application.problem.ProblemType;
import org.cifal.workshops.application.problem.Rejection;

/** The answers cannot be saved at all: they are no object, or too much. */
class InvalidAnswers extends Rejection {

    InvalidAnswers(String detail) {
        super(ProblemType.BAD_REQUEST, "The answers cannot be saved.", List.of(new FieldError("#/answers", detail)));
    }
}
