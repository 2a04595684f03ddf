package org.cifal.workshops.application.receipt;

import java.time.Instant;
import org.cifal.workshops.application.consent.Consent;

/** One consent that stood. */
public record ReceiptConsentView(String code, String version, Instant givenAt) {

    static ReceiptConsentView of(Consent consent) {
        return new ReceiptConsentView(consent.code(), consent.textVersion(), consent.givenAt());
    }
}
