package org.cifal.workshops.application.disclosure;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/** Private tombstones are kept for ninety days and then forgotten, the id with them. */
@ApplicationScoped
class ForgettingTombstones {

    private static final Duration KEPT = Duration.ofDays(90);

    private final FeedEntries entries;
    private final Clock clock;

    ForgettingTombstones(FeedEntries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    @Scheduled(every = "1h", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    void forget() {
        entries.forgetTombstonesBefore(clock.instant().minus(KEPT));
    }
}
