package org.cifal.workshops.application.signin;

import org.cifal.workshops.application.problem.ProblemType;
import org.cifal.workshops.application.problem.Rejection;

/** The code works no more. */
class SignInOver extends Rejection {

    SignInOver() {
        super(ProblemType.SIGN_IN_OVER, "This sign-in is over. Ask for a new code.");
    }
}
