package org.cifal.workshops.catalogue.parameter;

import java.util.List;
import org.cifal.workshops.catalogue.problem.FieldError;
import org.cifal.workshops.catalogue.problem.ProblemType;
import org.cifal.workshops.catalogue.problem.Rejection;

/** Parameters or headers of a request are unknown or not of the form the contract states. */
public final class InvalidParameters extends Rejection {

    public InvalidParameters(List<FieldError> errors) {
        super(ProblemType.BAD_REQUEST, "Every parameter and header that is wrong is named in errors.", errors);
    }
}
