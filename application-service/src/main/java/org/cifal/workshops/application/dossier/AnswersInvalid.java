package org.cifal.workshops.application.dossier;

import java.util.List;
import org.cifal.workshops.application.problem.FieldError;
import org.cifal.workshops.application.problem.ProblemType;
import org.cifal.workshops.application.problem.Rejection;

/** Nothing is missing, and some answers are not as the form asks for them; all of them are named. */
public class AnswersInvalid extends Rejection {

    AnswersInvalid(List<FieldError> invalid) {
        super(ProblemType.ANSWERS_INVALID, "Some answers are not as the form asks for them.", invalid);
    }
}
