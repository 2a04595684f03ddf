package org.cifal.workshops.catalogue.listing;

import java.time.Duration;
import java.util.Optional;
import org.cifal.workshops.catalogue.problem.ProblemType;
import org.cifal.workshops.catalogue.problem.Rejection;

/** As many pages with highlights are waited for as may be. */
final class TooManyToMark extends Rejection {

    private static final Duration PAUSE = Duration.ofSeconds(5);

    TooManyToMark() {
        super(
                ProblemType.UNAVAILABLE,
                "Too many pages with highlights are being made. Ask again after Retry-After, or without highlights.");
    }

    @Override
    public Optional<Duration> retryAfter() {
        return Optional.of(PAUSE);
    }
}
