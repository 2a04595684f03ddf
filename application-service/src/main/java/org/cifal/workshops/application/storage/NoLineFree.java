package org.cifal.workshops.application.storage;

import java.time.Duration;
import java.util.Optional;
import org.cifal.workshops.application.problem.ProblemType;
import org.cifal.workshops.application.problem.Rejection;

/** As many files as can be are coming in. */
class NoLineFree extends Rejection {

    private static final Duration PAUSE = Duration.ofSeconds(10);

    NoLineFree() {
        super(ProblemType.UNAVAILABLE, "Very many files are coming in at this moment. Go on in some seconds.");
    }

    @Override
    public Optional<Duration> retryAfter() {
        return Optional.of(PAUSE);
    }
}
