package org.cifal.workshops.application.disclosure;

import org.cifal.workshops.application.problem.ProblemType;
import org.cifal.workshops.application.problem.Rejection;

/** A disclosure that cannot be recorded does not happen (rule 8). */
public class DisclosureNotRecorded extends Rejection {

    DisclosureNotRecorded() {
        super(
                ProblemType.UNAVAILABLE,
                "What you would be shown cannot be recorded now, so nothing is shown. Repeat the request later.");
    }
}
