package org.cifal.workshops.application.call;

import org.cifal.workshops.application.problem.ProblemType;

/** The call is closed without an instant: the page says "closed", or the workshop is cancelled, completed or taken back. */
public class CallClosed extends RefusedByTheCopy {

    CallClosed(String detail) {
        super(ProblemType.CALL_CLOSED, detail);
    }
}
