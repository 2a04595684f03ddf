package org.cifal.workshops.catalogue.workshop;

import java.util.List;
import org.cifal.workshops.catalogue.problem.FieldError;
import org.cifal.workshops.catalogue.problem.ProblemType;
import org.cifal.workshops.catalogue.problem.Rejection;

/** A change of published content is not the mending of a wrong statement. */
public final class NotACorrection extends Rejection {

    NotACorrection(List<FieldError> errors) {
        super(
                ProblemType.NOT_A_CORRECTION,
                "Every value that a correction does not change is named in errors, with the verb that does.",
                errors);
    }

    static NotACorrection ofNothing() {
        return new NotACorrection(List.of(new FieldError("#", "already says what the correction says")));
    }
}
