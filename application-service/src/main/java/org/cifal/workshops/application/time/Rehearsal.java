package org.cifal.workshops.application.time;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Walks a past or coming call through as if it were now. Never in production. */
@ConfigMapping(prefix = "workshops.rehearsal")
interface Rehearsal {

    /** The instant the clock shows when the service starts, with its offset; absent outside a rehearsal. */
    Optional<OffsetDateTime> startsAt();

    /** Whether the clock stays at that instant instead of going on from it. */
    @WithDefault("false")
    boolean standsStill();

    /** The rehearsed clock, or the given one outside a rehearsal. */
    default Clock clock(Clock real) {
        return startsAt()
                .map(OffsetDateTime::toInstant)
                .map(start -> rehearsed(start, real))
                .orElse(real);
    }

    private Clock rehearsed(Instant start, Clock real) {
        return standsStill()
                ? Clock.fixed(start, ZoneOffset.UTC)
                : Clock.offset(real, Duration.between(real.instant(), start));
    }
}
