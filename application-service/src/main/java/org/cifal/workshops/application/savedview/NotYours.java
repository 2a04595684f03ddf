package org.cifal.workshops.application.savedview;

import org.cifal.workshops.application.problem.ProblemType;
import org.cifal.workshops.application.problem.Rejection;

/** A shared view is changed by whoever saved it, and by nobody else. */
class NotYours extends Rejection {

    NotYours() {
        super(ProblemType.FORBIDDEN, "Only whoever saved the view changes it; save one of your own.");
    }
}
