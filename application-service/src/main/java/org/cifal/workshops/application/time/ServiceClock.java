package org.cifal.workshops.application.time;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** Produces the only clock the service reads. */
@Startup
@Singleton
class ServiceClock {

    /** MySQL's {@code DATETIME(6)} keeps microseconds: an instant must be the same before and after it is stored. */
    private static final Duration PRECISION = Duration.of(1, ChronoUnit.MICROS);

    private final Clock clock;

    ServiceClock(Rehearsal rehearsal) {
        boolean production = LaunchMode.current() == LaunchMode.NORMAL && ConfigUtils.isProfileActive("prod");
        if (production && rehearsal.startsAt().isPresent()) {
            throw new IllegalStateException(
                    "workshops.rehearsal.starts-at is set: production does not rehearse. Remove it.");
        }
        this.clock = Clock.tick(rehearsal.clock(Clock.systemUTC()), PRECISION);
    }

    @Produces
    @Singleton
    Clock clock() {
        return clock;
    }
}
