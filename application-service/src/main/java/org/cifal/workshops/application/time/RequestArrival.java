package org.cifal.workshops.application.time;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.filters.Filters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;

/**
 * When the present request reached the service: read before anything can make it wait, because lateness is judged by it
 * (rule 1).
 */
@ApplicationScoped
public class RequestArrival {

    private static final String KEY = RequestArrival.class.getName();

    /** Ahead of every other filter. */
    private static final int FIRST = 10_000;

    private final Clock clock;
    private final CurrentVertxRequest request;

    RequestArrival(Clock clock, CurrentVertxRequest request) {
        this.clock = clock;
        this.request = request;
    }

    void stampEveryRequest(@Observes Filters filters) {
        filters.register(
                context -> {
                    context.put(KEY, clock.instant());
                    context.next();
                },
                FIRST);
    }

    /** The instant the headers of the present request were read. */
    public Instant instant() {
        return request.getCurrent().get(KEY);
    }
}
