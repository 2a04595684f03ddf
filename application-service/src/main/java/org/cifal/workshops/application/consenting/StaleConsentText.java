package org.cifal.workshops.application.consenting;

import org.cifal.workshops.application.problem.ProblemType;
import org.cifal.workshops.application.problem.Rejection;

/** The text has another version than the one consented to. */
class StaleConsentText extends Rejection {

    StaleConsentText(String presentVersion) {
        super(
                ProblemType.STALE_CONSENT_TEXT,
                "The text is version %s now. Read it and consent to that.".formatted(presentVersion));
    }
}
