package org.cifal.workshops.catalogue.newsfeed;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.cifal.workshops.catalogue.snapshot.Snapshots;
import org.cifal.workshops.catalogue.syndication.Addresses;

/** The news of the catalogue in two formats. Written on a worker thread: every notice there is has to be sorted. */
@Path("/v1")
@PermitAll
class NewsResource {

    private final Snapshots snapshots;
    private final Addresses addresses;

    NewsResource(Snapshots snapshots, Addresses addresses) {
        this.snapshots = snapshots;
        this.addresses = addresses;
    }

    @GET
    @Path("workshops.atom")
    public Response readAtom(@Context UriInfo uri, @Context HttpHeaders headers) {
        return answer(NewsQuery.of(NewsFormat.ATOM, uri, headers), headers);
    }

    @GET
    @Path("workshops.json-feed")
    public Response readJsonFeed(@Context UriInfo uri, @Context HttpHeaders headers) {
        return answer(NewsQuery.of(NewsFormat.JSON_FEED, uri, headers), headers);
    }

    private Response answer(NewsQuery query, HttpHeaders headers) {
        return snapshots
                .current()
                .answer(query, snapshot -> NewsPage.of(snapshot, query, addresses)
                        .answer())
                .to(headers);
    }
}
