package org.cifal.workshops.catalogue.editing;

import java.util.List;
import org.cifal.workshops.catalogue.problem.FieldError;
import org.cifal.workshops.catalogue.problem.ProblemType;
import org.cifal.workshops.catalogue.problem.Rejection;

/** An editor puts a workshop in a series in which only others have any. */
public final class NotYourSeries extends Rejection {

    NotYourSeries() {
        super(
                ProblemType.FORBIDDEN,
                "The series belongs to other organisations. One of their editors lets your workshop in, who writes for"
                        + " yours as well.",
                List.of(new FieldError("#/series/slug", "is a series of other organisations")));
    }
}
