package org.cifal.workshops.application.storage;

import java.time.Duration;
import java.util.Optional;
import org.cifal.workshops.application.problem.ProblemType;
import org.cifal.workshops.application.problem.Rejection;

/** One sender has as many files coming in as one may have. */
class LinesOfOneTaken extends Rejection {

    private static final Duration PAUSE = Duration.ofSeconds(10);

    LinesOfOneTaken(int lines) {
        super(
                ProblemType.TOO_MANY_REQUESTS,
                "%d files of yours are coming in already. Let one of them arrive first.".formatted(lines));
    }

    @Override
    public Optional<Duration> retryAfter() {
        return Optional.of(PAUSE);
    }
}
