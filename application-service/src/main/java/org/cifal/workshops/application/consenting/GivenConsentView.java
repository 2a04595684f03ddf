package org.cifal.workshops.application.consenting;

import java.time.Instant;
import org.cifal.workshops.application.consent.Consent;

/** A consent that stands. */
public record GivenConsentView(String version, Instant givenAt) {

    static GivenConsentView of(Consent consent) {
        return new GivenConsentView(consent.textVersion(), consent.givenAt());
    }
}
