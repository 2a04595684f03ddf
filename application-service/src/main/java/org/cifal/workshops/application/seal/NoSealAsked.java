package org.cifal.workshops.application.seal;

import org.cifal.workshops.application.problem.ProblemType;
import org.cifal.workshops.application.problem.Rejection;

/** The call asks for no official seal on this document. */
class NoSealAsked extends Rejection {

    NoSealAsked(String code) {
        super(ProblemType.STATE_FORBIDS, "The call asks for no official seal on %s.".formatted(code));
    }
}
