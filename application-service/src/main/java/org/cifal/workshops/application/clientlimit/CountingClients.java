package org.cifal.workshops.application.clientlimit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Counts requests by the address they come from, in this instance's memory. */
@ApplicationScoped
class CountingClients {

    /** A few megabytes at most. */
    private static final int MOST_CLIENTS = 50_000;

    private final Buckets buckets;

    CountingClients(ClientLimit limit, Clock clock) {
        this.buckets = new Buckets(limit.requests(), limit.within(), MOST_CLIENTS, clock);
    }

    /** Refuses a client that asks too often. */
    void count(String client) {
        buckets.take(client);
    }
}
