package org.cifal.workshops.application.clientlimit;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Counts what a client asks for, before anything is done about it. Made before the configuration is read. */
@Provider
@LimitedPerClient
public class ClientLimitFilter implements ContainerRequestFilter {

    private final CountingClients counting;
    private final CurrentVertxRequest request;

    ClientLimitFilter(CountingClients counting, CurrentVertxRequest request) {
        this.counting = counting;
        this.request = request;
    }

    @Override
    public void filter(ContainerRequestContext context) {
        counting.count(request.getCurrent().request().remoteAddress().hostAddress());
    }
}
