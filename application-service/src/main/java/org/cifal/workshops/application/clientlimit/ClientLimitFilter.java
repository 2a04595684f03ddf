package org.cifal.workshops.application.clientlimit;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.time.Clock;

/** Counts what a client asks for, before anything is done about it. */
@Provider
@LimitedPerClient
public class ClientLimitFilter implements ContainerRequestFilter {

    /** A few megabytes at most. */
    private static final int MOST_CLIENTS = 50_000;

    private final Buckets buckets;
    private final CurrentVertxRequest request;

    ClientLimitFilter(ClientLimit limit, CurrentVertxRequest request, Clock clock) {
        this.buckets = new Buckets(limit.requests(), limit.within(), MOST_CLIENTS, clock);
        this.request = request;
    }

    @Override
    public void filter(ContainerRequestContext context) {
        buckets.take(ClientAddress.of(
                request.getCurrent().request().remoteAddress().hostAddress()));
    }
}
