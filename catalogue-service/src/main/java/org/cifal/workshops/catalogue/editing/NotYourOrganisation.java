package org.cifal.workshops.catalogue.editing;

import java.util.Collection;
import java.util.List;
import org.cifal.workshops.catalogue.problem.FieldError;
import org.cifal.workshops.catalogue.problem.ProblemType;
import org.cifal.workshops.catalogue.problem.Rejection;

/** An editor writes on behalf of another organisation. */
public final class NotYourOrganisation extends Rejection {

    NotYourOrganisation(Collection<String> organisations) {
        super(
                ProblemType.FORBIDDEN,
                "You write for %s and for nobody else.".formatted(String.join(", ", organisations)),
                List.of(new FieldError("#/owner", "is not your organisation")));
    }
}
