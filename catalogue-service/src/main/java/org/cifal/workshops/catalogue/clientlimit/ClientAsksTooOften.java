package org.cifal.workshops.catalogue.clientlimit;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.cifal.workshops.catalogue.problem.ProblemType;
import org.cifal.workshops.catalogue.problem.Rejection;

/** The client's bucket is empty. */
class ClientAsksTooOften extends Rejection {

    private final int requests;
    private final transient Duration within;
    private final transient Duration pause;

    ClientAsksTooOften(int requests, Duration within, Duration pause) {
        super(ProblemType.TOO_MANY_REQUESTS, "From your address there came too many requests of this kind.");
        this.requests = requests;
        this.within = within;
        this.pause = pause;
    }

    @Override
    public Optional<Duration> retryAfter() {
        return Optional.of(pause);
    }

    /** As draft-ietf-httpapi-ratelimit-headers has them. */
    @Override
    public Map<String, String> headers() {
        return Map.of(
                "RateLimit",
                "\"client\";r=0;t=%d".formatted(pause.plusMillis(999).toSeconds()),
                "RateLimit-Policy",
                "\"client\";q=%d;w=%d".formatted(requests, within.toSeconds()));
    }
}
