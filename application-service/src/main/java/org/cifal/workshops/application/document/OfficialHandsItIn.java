package org.cifal.workshops.application.document;

import org.cifal.workshops.application.problem.ProblemType;
import org.cifal.workshops.application.problem.Rejection;

/** The document is the nominating official's to hand in, or was handed in by them and is theirs to replace. */
class OfficialHandsItIn extends Rejection {

    private OfficialHandsItIn(String detail) {
        super(ProblemType.STATE_FORBIDS, detail);
    }

    /** The call takes it from nobody else. */
    static OfficialHandsItIn alone() {
        return new OfficialHandsItIn(
                "The nominating official hands in this document. Name them, and they get a link of their own.");
    }

    /** It is a letter about the applicant, and not the applicant's. */
    static OfficialHandsItIn already() {
        return new OfficialHandsItIn(
                "The nominating official handed in this document, and only an official replaces it."
                        + " Have the link sent again and ask them, or name another.");
    }
}
