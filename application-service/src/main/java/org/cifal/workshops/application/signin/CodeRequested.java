package org.cifal.workshops.application.signin;

import java.time.Instant;

/**
 * Somebody asked for a code. Fired as a CDI event inside the transaction that keeps its hash.
 *
 * @param withheld the address asked too often and gets no mail; everything else is done alike, so that it takes as long
 */
public record CodeRequested(String email, String code, Instant expiresAt, boolean withheld, Instant at) {

    /** Neither the code nor whose it is. */
    @Override
    public String toString() {
        return "CodeRequested";
    }
}
