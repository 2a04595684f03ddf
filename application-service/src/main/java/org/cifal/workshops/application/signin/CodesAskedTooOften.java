package org.cifal.workshops.application.signin;

import java.time.Duration;
import java.util.Optional;
import org.cifal.workshops.application.problem.ProblemType;
import org.cifal.workshops.application.problem.Rejection;

/** So many codes were sent for one link that no more is sent now; those that were hold for their ten minutes. */
class CodesAskedTooOften extends Rejection {

    private final transient Duration pause;

    CodesAskedTooOften(Duration pause) {
        super(
                ProblemType.TOO_MANY_REQUESTS,
                "Several codes were sent to your address. Any of them opens the page for ten minutes after it was sent.");
        this.pause = pause;
    }

    @Override
    public Optional<Duration> retryAfter() {
        return Optional.of(pause);
    }
}
