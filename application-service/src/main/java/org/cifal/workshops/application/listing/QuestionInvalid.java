package org.cifal.workshops.application.listing;

import java.util.List;
import org.cifal.workshops.application.problem.FieldError;
import org.cifal.workshops.application.problem.ProblemType;
import org.cifal.workshops.application.problem.Rejection;

/** A filter or a sort that there is not, or a value that a filter does not take: never a list that only looks empty. */
public class QuestionInvalid extends Rejection {

    QuestionInvalid(List<FieldError> errors) {
        super(ProblemType.BAD_REQUEST, "The list cannot be narrowed or sorted like that.", errors);
    }
}
