package org.cifal.workshops.catalogue.snapshot;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.cifal.workshops.catalogue.notice.Notice;
import org.cifal.workshops.catalogue.notice.Notices;
import org.cifal.workshops.catalogue.workshop.Workshop;
import org.cifal.workshops.catalogue.workshop.WorkshopChanged;
import org.cifal.workshops.catalogue.workshop.Workshops;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The present snapshot. It is replaced after a change of this instance's own, within a second of another instance's,
 * and when a registration status changes with time or a day ends where a workshop is; while the database is away the
 * last one goes on being served.
 */
@ApplicationScoped
public class Snapshots {

    private static final Logger LOG = Logger.getLogger(Snapshots.class);

    private final Workshops workshops;
    private final Notices notices;
    private final Clock clock;
    private final Timer refreshes;
    private final String publicUrl;
    private final int stretch;
    private final Object refreshing = new Object();
    private final Set<UUID> leftOut = ConcurrentHashMap.newKeySet();
    private volatile Snapshot current = Snapshot.empty();
    private volatile boolean behind;

    Snapshots(
            Workshops workshops,
            Notices notices,
            Clock clock,
            MeterRegistry meters,
            @ConfigProperty(name = "workshops.public-url") String publicUrl,
            @ConfigProperty(name = "workshops.snapshot.stretch") int stretch) {
        this.workshops = workshops;
        this.notices = notices;
        this.clock = clock;
        this.refreshes = Timer.builder("workshops.snapshot.refresh")
                .description("Taking changes into the snapshot")
                .register(meters);
        Gauge.builder("workshops.snapshot.left.out", leftOut, Set::size)
                .description("Workshops that cannot be shown for what is stored of them")
                .register(meters);
        this.publicUrl = publicUrl;
        this.stretch = stretch;
    }

    /** Everything published, with the statuses and the today of this very instant. */
    public Snapshot current() {
        Instant now = clock.instant();
        Snapshot snapshot = current;
        return snapshot.holdsAt(now) ? snapshot : derivedAt(now);
    }

    private synchronized Snapshot derivedAt(Instant now) {
        if (!current.holdsAt(now)) {
            current = current.at(now, publicUrl);
        }
        return current;
    }

    void load(@Observes StartupEvent starting) {
        refresh();
    }

    void follow(@Observes WorkshopChanged change) {
        refreshOrStay();
    }

    @Scheduled(every = "${workshops.snapshot.poll}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void poll() {
        refreshOrStay();
    }

    /** A failure is told once, when it begins, and once when it ends. */
    private void refreshOrStay() {
        try {
            refresh();
            if (behind) {
                behind = false;
                LOG.info("The snapshot follows the database again");
            }
        } catch (RuntimeException away) {
            if (!behind) {
                behind = true;
                LOG.warnf("The database cannot be read, the listing goes on from the snapshot: %s", away.getClass());
            }
        }
    }

    /** One at a time, and apart from what readers wait for: a database that hangs keeps nobody from a new status. */
    private void refresh() {
        synchronized (refreshing) {
            Timer.Sample begun = Timer.start();
            List<PreparedWorkshop> changed = changed();
            if (!changed.isEmpty()) {
                take(changed);
                begun.stop(refreshes);
            }
        }
    }

    private synchronized void take(List<PreparedWorkshop> changed) {
        current = current.with(changed);
    }

    /** Stretch by stretch, so that a start holds the rows of one of them at a time. */
    private List<PreparedWorkshop> changed() {
        Instant now = clock.instant();
        List<PreparedWorkshop> changed = new ArrayList<>();
        List<PublishedWorkshop> part;
        long read = current.lastChangeNumber();
        do {
            long after = read;
            part = QuarkusTransaction.requiringNew().call(() -> changedAfter(after));
            part.parallelStream()
                    .flatMap(workshop -> prepared(workshop, now).stream())
                    .forEachOrdered(changed::add);
            read = part.isEmpty() ? read : part.get(part.size() - 1).changeNumber();
        } while (part.size() == stretch);
        return changed;
    }

    /** One of which something cannot be told holds up no other: it stays as it was, and whoever runs this is told once. */
    private Optional<PreparedWorkshop> prepared(PublishedWorkshop published, Instant now) {
        UUID id = published.workshop().id();
        try {
            var prepared = PreparedWorkshop.of(published, publicUrl, now);
            leftOut.remove(id);
            return Optional.of(prepared);
        } catch (RuntimeException untold) {
            if (leftOut.add(id)) {
                LOG.errorf(untold, "Workshop %s is not shown as it stands, since it cannot be prepared", id);
            }
            return Optional.empty();
        }
    }

    private List<PublishedWorkshop> changedAfter(long changeNumber) {
        List<Workshop> changed = workshops.changedAfter(changeNumber, stretch);
        Map<UUID, List<Notice>> noticesOf = notices
                .of(changed.stream().map(Workshop::id).toList())
                .stream()
                .collect(Collectors.groupingBy(Notice::workshopId));
        return changed.stream()
                .map(workshop ->
                        PublishedWorkshop.of(workshop, noticesOf.getOrDefault(workshop.id(), List.of()), publicUrl))
                .toList();
    }
}
