package org.cifal.workshops.application.offer;

import java.time.Instant;
import java.time.ZoneId;

/** Until when an offer can be accepted. */
public final class AcceptancePolicy {

    /** Where the call does not say. */
    static final int DEFAULT_DAYS = 7;

    private AcceptancePolicy() {}

    /** The first instant that is too late: the end of the day, in the host's zone, that many days after the offer. */
    static Instant acceptBy(Instant madeAt, int acceptWithinDays, ZoneId host) {
        return madeAt.atZone(host)
                .toLocalDate()
                .plusDays(acceptWithinDays + 1L)
                .atStartOfDay(host)
                .toInstant();
    }

    static void refuseWhenLate(Instant acceptBy, ZoneId host, Instant receivedAt) {
        if (!receivedAt.isBefore(acceptBy)) {
            throw OfferClosed.late(acceptBy, host, receivedAt);
        }
    }
}
