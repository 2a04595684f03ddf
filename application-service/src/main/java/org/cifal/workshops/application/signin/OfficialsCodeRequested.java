package org.cifal.workshops.application.signin;

import java.time.Instant;

/**
 * An official who opened their link asked for a code. Fired as a CDI event inside the transaction that keeps its hash.
 *
 * @param workshop title
 */
public record OfficialsCodeRequested(String email, String workshop, String code, Instant expiresAt, Instant at) {

    /** Neither the code nor whose it is. */
    @Override
    public String toString() {
        return "OfficialsCodeRequested";
    }
}
