package org.cifal.workshops.catalogue.series;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.cifal.workshops.catalogue.snapshot.OneWorkshop;
import org.cifal.workshops.catalogue.snapshot.PreparedWorkshop;
import org.cifal.workshops.catalogue.snapshot.Snapshot;
import org.cifal.workshops.catalogue.snapshot.Snapshots;

/** The published editions of a workshop. Never blocks: the answers are in memory. */
@Path("/v1/workshops/{slug}/editions")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@NonBlocking
class WorkshopEditionsResource {

    private final Snapshots snapshots;

    WorkshopEditionsResource(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @GET
    public Response list(@PathParam("slug") String slug, @Context UriInfo uri, @Context HttpHeaders headers) {
        var query = SeriesQuery.of("/" + slug, uri, headers);
        Snapshot snapshot = snapshots.current();
        PreparedWorkshop workshop = OneWorkshop.find(snapshot, slug);
        return snapshot.answer(
                        query,
                        made -> EditionsPage.ofWorkshop(Editions.with(made, workshop), query.languages(), made.asOf()))
                .to(headers);
    }
}
