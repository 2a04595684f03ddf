package org.cifal.workshops.application.nominationpage;

import org.cifal.workshops.application.problem.ProblemType;
import org.cifal.workshops.application.problem.Rejection;

/** Whoever sends the letter has no session, or none any more. */
class SessionOver extends Rejection {

    SessionOver() {
        super(
                ProblemType.SIGN_IN_OVER,
                "Nothing was handed in: your hour on this page is over. Have a code sent, and hand in the letter again.");
    }
}
