package org.cifal.workshops.application.clientlimit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/**
 * Counts how often one client asks for a code to one mailbox, in this instance's memory. Somebody else asks for the same
 * mailbox from an allowance of their own, so that nobody is kept out of their own applications by a stranger.
 */
@ApplicationScoped
public class CountingCodes {

    /** A few megabytes at most. */
    private static final int MOST_PAIRS = 20_000;

    private final Buckets buckets;
    private final AskingClient client;

    CountingCodes(ClientLimit limit, AskingClient client, Clock clock) {
        this.buckets = new Buckets(limit.codes(), limit.codesWithin(), MOST_PAIRS, clock);
        this.client = client;
    }

    /** Refuses a client that asks for the same mailbox too often, whether anybody ever applied with it or not. */
    public void count(String email) {
        buckets.take(client.address() + " " + email);
    }
}
