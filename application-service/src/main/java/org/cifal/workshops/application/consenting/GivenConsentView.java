package org.cifal.workshops.application.consenting;

import java.time.Instant;
import java.util.Map;
import org.cifal.workshops.application.consent.Consent;

/**
 * A consent that stands.
 *
 * @param text the words agreed to, by language; null where they were not kept
 */
public record GivenConsentView(String version, Instant givenAt, Map<String, String> text) {

    static GivenConsentView of(Consent consent) {
        return new GivenConsentView(
                consent.textVersion(), consent.givenAt(), consent.text().isEmpty() ? null : consent.text());
    }
}
