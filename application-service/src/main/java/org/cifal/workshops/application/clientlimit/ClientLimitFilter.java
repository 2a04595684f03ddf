package org.cifal.workshops.application.clientlimit;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Counts what a client asks for, before anything is done about it. Made before the configuration is read. */
@Provider
@LimitedPerClient
public class ClientLimitFilter implements ContainerRequestFilter {

    private final CountingClients counting;
    private final AskingClient client;

    ClientLimitFilter(CountingClients counting, AskingClient client) {
        this.counting = counting;
        this.client = client;
    }

    @Override
    public void filter(ContainerRequestContext context) {
        counting.count(client.address());
    }
}
