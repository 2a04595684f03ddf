package org.cifal.workshops.catalogue.clientlimit;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;
import org.cifal.workshops.catalogue.parameter.AddressQuery;

/** Counts requests that cause work by the address they come from, in this instance's memory. */
@ApplicationScoped
public class CountingClients {

    /** A few megabytes at most. */
    private static final int MOST_CLIENTS = 50_000;

    /** Parameters whose answers take work: words and counts. */
    private static final Set<String> SEARCHING = Set.of("q", "facets");

    private static final String COUNTED = CountingClients.class.getName();

    private final boolean enabled;
    private final Buckets buckets;

    CountingClients(ClientLimit limit, Clock clock) {
        this.enabled = limit.enabled();
        this.buckets = new Buckets(limit.requests(), limit.within(), MOST_CLIENTS, clock);
    }

    /**
     * Counts a request that looks for words or counts facets, once, whichever way it takes.
     *
     * @throws ClientAsksTooOften where its client has asked for all there is
     */
    public void countSearch(RoutingContext context) {
        if (enabled && searches(context.request().query())) {
            count(context);
        }
    }

    /** Counts a request of editing, which has to be identified and asks the database, and what searches. */
    void countWork(RoutingContext context) {
        if (enabled
                && (edits(context.normalizedPath())
                        || searches(context.request().query()))) {
            count(context);
        }
    }

    private void count(RoutingContext context) {
        if (context.get(COUNTED) == null) {
            buckets.take(ClientAddress.of(context.request().remoteAddress().hostAddress()));
            context.put(COUNTED, true);
        }
    }

    /** A resource is found also where parameters stand between the slashes, after semicolons. */
    private static boolean edits(String path) {
        return path.replaceAll(";[^/]*", "").startsWith("/v1/editing/");
    }

    private static boolean searches(String query) {
        return AddressQuery.hasAny(query, SEARCHING);
    }
}
