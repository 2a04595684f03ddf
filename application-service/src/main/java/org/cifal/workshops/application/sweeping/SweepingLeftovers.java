package org.cifal.workshops.application.sweeping;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.cifal.workshops.application.lease.Leases;
import org.cifal.workshops.application.storage.DocumentStore;
import org.cifal.workshops.application.storage.IncomingFiles;
import org.cifal.workshops.application.storage.StoredName;
import org.jboss.logging.Logger;

/**
 * Removes what is left over.
 *
 * <p>A file is in the store before its row is committed, so a name without a row may be about to get one. Seconds lie
 * between the two; a name is left alone for an hour.
 */
@ApplicationScoped
public class SweepingLeftovers {

    private static final Logger LOG = Logger.getLogger(SweepingLeftovers.class);
    private static final String WORK = "sweep";
    private static final Duration LONGEST = Duration.ofHours(2);
    private static final Duration SPARED = Duration.ofHours(1);
    private static final Duration SLOWEST_UPLOAD = Duration.ofDays(1);
    private static final int AT_ONCE = 500;

    private final DocumentStore store;
    private final IncomingFiles incoming;
    private final NamedFiles named;
    private final Leases leases;
    private final Clock clock;

    SweepingLeftovers(DocumentStore store, IncomingFiles incoming, NamedFiles named, Leases leases, Clock clock) {
        this.store = store;
        this.incoming = incoming;
        this.named = named;
        this.leases = leases;
        this.clock = clock;
    }

    @Scheduled(every = "{workshops.documents.sweep-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweepInTurn() {
        // Each instance has a folder of its own for what comes in.
        incoming.removeGivenBefore(clock.instant().minus(SLOWEST_UPLOAD));
        if (!leases.take(WORK, LONGEST, clock.instant())) {
            return;
        }
        try {
            sweep(clock.instant());
        } finally {
            leases.giveBack(WORK);
        }
    }

    /** Removes what nobody names and what is older than an hour; answers how many files that were. */
    int sweep(Instant now) {
        named.forgetExpiredUploads(now);
        Instant limit = now.minus(SPARED);
        List<String> old = new ArrayList<>(AT_ONCE);
        AtomicInteger removed = new AtomicInteger();
        store.eachName(name -> {
            if (StoredName.isGivenBefore(name, limit)) {
                old.add(name);
            }
            if (old.size() == AT_ONCE) {
                removed.addAndGet(removeUnnamed(old));
                old.clear();
            }
        });
        removed.addAndGet(removeUnnamed(old));
        LOG.infof("%s stored files that no row names were removed.", removed);
        return removed.get();
    }

    private int removeUnnamed(List<String> names) {
        List<String> leftOver = new ArrayList<>(names);
        leftOver.removeAll(named.among(names));
        leftOver.forEach(store::remove);
        return leftOver.size();
    }
}
