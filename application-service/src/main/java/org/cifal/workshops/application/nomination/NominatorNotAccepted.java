package org.cifal.workshops.application.nomination;

import java.util.List;
import org.cifal.workshops.application.problem.FieldError;
import org.cifal.workshops.application.problem.ProblemType;
import org.cifal.workshops.application.problem.Rejection;

/** The call does not take a nomination from this address. */
class NominatorNotAccepted extends Rejection {

    NominatorNotAccepted(String why) {
        super(
                ProblemType.NOMINATOR_NOT_ACCEPTED,
                "The official's address " + why + ".",
                List.of(new FieldError("#/email", why)));
    }
}
