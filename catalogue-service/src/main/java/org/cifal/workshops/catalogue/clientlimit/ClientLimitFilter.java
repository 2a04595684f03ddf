package org.cifal.workshops.catalogue.clientlimit;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;

/** Counts what a client asks for by the long way, before its credentials are looked at. */
@Provider
@PreMatching
public class ClientLimitFilter implements ContainerRequestFilter {

    private final CountingClients counting;
    private final CurrentVertxRequest request;

    ClientLimitFilter(CountingClients counting, CurrentVertxRequest request) {
        this.counting = counting;
        this.request = request;
    }

    @Override
    public void filter(ContainerRequestContext context) {
        counting.countWork(request.getCurrent());
    }
}
