package org.cifal.workshops.catalogue.snapshot;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cifal.workshops.catalogue.notice.Notices;
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

    private final CommittedChanges changes;
    private final Clock clock;
    private final Timer refreshes;
    private final String publicUrl;
    private final LeftOut leftOut = new LeftOut();
    private final PresentSnapshot present;
    private final Object refreshing = new Object();
    private long readTo;
    private volatile Following following = Following.EVERYTHING;

    /** What keeps the snapshot from what is stored. */
    private enum Following {
        EVERYTHING,
        NO_DATABASE,
        FAILURE
    }

    Snapshots(
            Workshops workshops,
            Notices notices,
            Clock clock,
            MeterRegistry meters,
            @ConfigProperty(name = "workshops.public-url") String publicUrl,
            @ConfigProperty(name = "workshops.snapshot.stretch") int stretch) {
        this.changes = new CommittedChanges(workshops, notices, leftOut, publicUrl, stretch);
        this.clock = clock;
        this.refreshes = Timer.builder("workshops.snapshot.refresh")
                .description("Taking changes into the snapshot")
                .register(meters);
        Gauge.builder("workshops.snapshot.left.out", leftOut, LeftOut::size)
                .description("Workshops that cannot be shown for what is stored of them")
                .register(meters);
        this.publicUrl = publicUrl;
        this.present = new PresentSnapshot(leftOut, publicUrl);
    }

    /** Everything published, with the statuses and the today of this very instant. */
    public Snapshot current() {
        return present.at(clock.instant());
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
        Following before = following;
        try {
            refresh();
            following = Following.EVERYTHING;
            if (before != Following.EVERYTHING) {
                LOG.info("The snapshot follows the database again");
            }
        } catch (RuntimeException failure) {
            following = OfTheDatabase.is(failure) ? Following.NO_DATABASE : Following.FAILURE;
            if (following != before) {
                tell(failure);
            }
        }
    }

    /** What a database says quotes values, which a log is no place for. */
    private static void tell(RuntimeException failure) {
        if (OfTheDatabase.is(failure)) {
            LOG.warnf("The database cannot be read, the listing goes on from the snapshot: %s", failure.getClass());
        } else {
            LOG.error("The snapshot cannot be replaced, the listing goes on from the one there is", failure);
        }
    }

    /** One at a time, and apart from what readers wait for: a database that hangs keeps nobody from a new status. */
    private void refresh() {
        synchronized (refreshing) {
            Timer.Sample begun = Timer.start();
            Instant now = clock.instant();
            List<PreparedWorkshop> changed = new ArrayList<>();
            CommittedChanges.Stretch part;
            long to = readTo;
            // Stretch by stretch, so that a start holds the rows of one of them at a time.
            do {
                part = changes.after(to);
                part.workshops().parallelStream()
                        .flatMap(workshop -> prepared(workshop, now).stream())
                        .forEachOrdered(changed::add);
                to = part.readTo();
            } while (!part.isLast());
            if (!changed.isEmpty()) {
                present.take(changed);
                begun.stop(refreshes);
            }
            readTo = to;
        }
    }

    /** One of which something cannot be told holds up no other: it stays as it was. */
    private Optional<PreparedWorkshop> prepared(PublishedWorkshop published, Instant now) {
        UUID id = published.workshop().id();
        Optional<PreparedWorkshop> prepared = leftOut.unless(id, () -> PreparedWorkshop.of(published, publicUrl, now));
        prepared.ifPresent(shown -> leftOut.remove(id));
        return prepared;
    }
}
