package org.cifal.workshops.application.nominator;

import org.cifal.workshops.application.problem.ProblemType;
import org.cifal.workshops.application.problem.Rejection;

/** No code waits to be brought: none was asked for, or it was used. */
class NoCodeSent extends Rejection {

    NoCodeSent() {
        super(ProblemType.SIGN_IN_OVER, "No code waits for you. Ask for a new one.");
    }
}
