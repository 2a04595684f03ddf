package org.cifal.workshops.application.invitation;

import java.time.Duration;
import java.util.Optional;
import org.cifal.workshops.application.problem.ProblemType;
import org.cifal.workshops.application.problem.Rejection;

/** Too many codes that were none. */
class TooManyAttempts extends Rejection {

    private final transient Duration pause;

    TooManyAttempts(Duration pause) {
        super(ProblemType.TOO_MANY_REQUESTS, "Too many codes were wrong. Wait before you try again.");
        this.pause = pause;
    }

    @Override
    public Optional<Duration> retryAfter() {
        return Optional.of(pause);
    }
}
