package org.cifal.workshops.application.nomination;

import java.time.Duration;
import java.util.Optional;
import org.cifal.workshops.application.problem.ProblemType;
import org.cifal.workshops.application.problem.Rejection;

/** Mail is not sent so often to somebody who did not ask for it. */
class SentTooOften extends Rejection {

    private final transient Duration pause;

    SentTooOften(String detail, Duration pause) {
        super(ProblemType.TOO_MANY_REQUESTS, detail);
        this.pause = pause;
    }

    @Override
    public Optional<Duration> retryAfter() {
        return Optional.of(pause);
    }
}
