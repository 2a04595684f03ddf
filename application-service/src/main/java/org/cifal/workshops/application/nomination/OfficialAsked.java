package org.cifal.workshops.application.nomination;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * An official is to be sent a link. Fired as a CDI event inside the transaction that keeps its hash. Who the applicant is
 * does not go out before the official proved to read the address.
 *
 * @param link the whole address, with its secret
 * @param workshop title of the workshop
 * @param document title of the document that is asked for
 * @param closesAt the first instant that is late; empty where no date is stated
 */
public record OfficialAsked(
        String name,
        String email,
        String link,
        String workshop,
        String document,
        Optional<ZonedDateTime> closesAt,
        Instant at) {

    /** Neither the secret nor whose it is. */
    @Override
    public String toString() {
        return "OfficialAsked";
    }
}
