package org.cifal.workshops.catalogue.clientlimit;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** A bucket a client, of no more clients than there is room for: who was not heard of for longest is forgotten. */
final class Buckets {

    private final int requests;
    private final Duration within;
    private final TimeMeter time;
    private final Map<String, Bucket> byClient;

    Buckets(int requests, Duration within, int mostClients, Clock clock) {
        this.requests = requests;
        this.within = within;
        this.time = new ServiceTime(clock);
        this.byClient = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                return size() > mostClients;
            }
        };
    }

    /** Takes one from the client's bucket, or refuses with when there is one again. */
    void take(String client) {
        ConsumptionProbe taken = bucket(client).tryConsumeAndReturnRemaining(1);
        if (!taken.isConsumed()) {
            throw new ClientAsksTooOften(requests, within, Duration.ofNanos(taken.getNanosToWaitForRefill()));
        }
    }

    private synchronized Bucket bucket(String client) {
        return byClient.computeIfAbsent(client, unheardOf -> Bucket.builder()
                .addLimit(limit -> limit.capacity(requests).refillGreedy(requests, within))
                .withCustomTimePrecision(time)
                .build());
    }

    /** Buckets fill by the service's clock. */
    private record ServiceTime(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            Instant now = clock.instant();
            return now.getEpochSecond() * 1_000_000_000L + now.getNano();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
