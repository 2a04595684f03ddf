package org.cifal.workshops.catalogue.editing;

import java.util.List;
import org.cifal.workshops.catalogue.problem.FieldError;
import org.cifal.workshops.catalogue.problem.ProblemType;
import org.cifal.workshops.catalogue.problem.Rejection;

/** An editor writes on behalf of another organisation. */
final class NotYourOrganisation extends Rejection {

    NotYourOrganisation(String organisation) {
        super(
                ProblemType.FORBIDDEN,
                "You write for %s and for nobody else.".formatted(organisation),
                List.of(new FieldError("#/owner", "is not your organisation")));
    }
}
