package org.cifal.workshops.application.consent;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A consent was given or withdrawn. Fired as a CDI event inside the transaction that does it, so that a recipient's feed
 * holds exactly if the consent does.
 *
 * @param given false when it was withdrawn
 * @param recipients whom it is towards
 */
public record ConsentChanged(
        UUID applicationId, UUID consentId, String code, boolean given, Set<String> recipients, Instant at) {

    public static ConsentChanged given(Consent consent, Instant at) {
        return new ConsentChanged(
                consent.applicationId(), consent.id(), consent.code(), true, consent.recipients(), at);
    }

    public static ConsentChanged withdrawn(Consent consent, Instant at) {
        return new ConsentChanged(
                consent.applicationId(), consent.id(), consent.code(), false, consent.recipients(), at);
    }
}
