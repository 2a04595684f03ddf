package org.cifal.workshops.catalogue.editing;

import java.util.List;
import org.cifal.workshops.catalogue.problem.FieldError;
import org.cifal.workshops.catalogue.problem.ProblemType;
import org.cifal.workshops.catalogue.problem.Rejection;

/** Another workshop has, or had, this slug. */
final class SlugTaken extends Rejection {

    SlugTaken(String slug) {
        super(
                ProblemType.SLUG_TAKEN,
                "Another workshop has the slug %s.".formatted(slug),
                List.of(new FieldError("#/slug", "is taken")));
    }
}
