package org.cifal.workshops.application.invitation;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * An address is invited. Fired as a CDI event inside the transaction that keeps the hash of its code.
 *
 * @param closesAt the first instant that is late; empty where no date is stated
 */
public record InvitationSent(String email, String code, String workshop, Optional<ZonedDateTime> closesAt, Instant at) {

    /** Neither the code nor whose it is. */
    @Override
    public String toString() {
        return "InvitationSent";
    }
}
