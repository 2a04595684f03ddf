package org.cifal.workshops.catalogue.changefeed;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.cifal.workshops.catalogue.parameter.QueryParameters;
import org.cifal.workshops.catalogue.snapshot.Snapshots;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What changed, for those who keep a copy. Never blocks: the answers are in memory. */
@Path("/v1/feeds/workshops")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@NonBlocking
class WorkshopFeedResource {

    private final Snapshots snapshots;
    private final String publicUrl;

    WorkshopFeedResource(Snapshots snapshots, @ConfigProperty(name = "workshops.public-url") String publicUrl) {
        this.snapshots = snapshots;
        this.publicUrl = publicUrl;
    }

    @GET
    public Response read(@Context UriInfo uri, @Context HttpHeaders headers) {
        FeedQuery query = FeedQuery.of(QueryParameters.given(uri));
        return snapshots
                .current()
                .answer(query, snapshot -> FeedPage.of(snapshot, query, publicUrl))
                .to(headers);
    }
}
