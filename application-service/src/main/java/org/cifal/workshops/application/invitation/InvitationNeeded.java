package org.cifal.workshops.application.invitation;

import org.cifal.workshops.application.problem.ProblemType;
import org.cifal.workshops.application.problem.Rejection;

/** The code does not let this address in. Which of the two is wrong, and whether there is such a code, is not told. */
class InvitationNeeded extends Rejection {

    InvitationNeeded() {
        super(
                ProblemType.INVITATION_NEEDED,
                "The call is by invitation. Send the code from the mail, signed in with the address it came to.");
    }
}
