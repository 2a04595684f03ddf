package org.cifal.workshops.application.catalogue;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Follows the catalogue's feed; while the catalogue is away, the copy stands and the feed is tried again. */
@ApplicationScoped
class FollowingTheCatalogue {

    private static final Logger LOG = Logger.getLogger(FollowingTheCatalogue.class);
    private static final int PAGE = 100;

    private final Catalogue catalogue;
    private final FeedPositions positions;
    private final KeepingCalls keeping;
    private final Clock clock;
    private volatile boolean away;

    FollowingTheCatalogue(@RestClient Catalogue catalogue, FeedPositions positions, KeepingCalls keeping, Clock clock) {
        this.catalogue = catalogue;
        this.positions = positions;
        this.keeping = keeping;
        this.clock = clock;
    }

    @Scheduled(every = "{workshops.catalogue.poll-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void follow() {
        try {
            boolean more = true;
            while (more) {
                more = followOnePage();
            }
            tell(false, null);
        } catch (RuntimeException notNow) {
            tell(true, notNow);
        }
    }

    private boolean followOnePage() {
        long position = positions.present();
        FeedPage page = catalogue.changes(position, PAGE);
        if (page.items().isEmpty()) {
            return false;
        }
        keeping.keep(position, page, clock.instant());
        return true;
    }

    /** Once when it goes away and once when it is back, not at every try. */
    private void tell(boolean nowAway, RuntimeException why) {
        if (nowAway && !away) {
            LOG.warnf("The catalogue's feed cannot be followed; the copy of the calls stands: %s", why);
        } else if (!nowAway && away) {
            LOG.info("The catalogue's feed is followed again.");
        }
        away = nowAway;
    }
}
