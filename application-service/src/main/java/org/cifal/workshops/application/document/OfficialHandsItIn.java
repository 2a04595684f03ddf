package org.cifal.workshops.application.document;

import org.cifal.workshops.application.problem.ProblemType;
import org.cifal.workshops.application.problem.Rejection;

/** The call takes this document from the nominating official alone. */
class OfficialHandsItIn extends Rejection {

    OfficialHandsItIn() {
        super(
                ProblemType.STATE_FORBIDS,
                "The nominating official hands in this document. Name them, and they get a link of their own.");
    }
}
