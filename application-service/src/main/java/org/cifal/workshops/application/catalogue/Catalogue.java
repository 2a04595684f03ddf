package org.cifal.workshops.application.catalogue;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.cifal.workshops.application.call.WorkshopFacts;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The part of the catalogue's public contract this service lives on. */
@RegisterRestClient(configKey = "catalogue")
@Path("/v1")
interface Catalogue {

    @GET
    @Path("/feeds/workshops")
    FeedPage changes(@QueryParam("afterChangeNumber") long afterChangeNumber, @QueryParam("limit") int limit);

    @GET
    @Path("/workshops/{slug}/record")
    Uni<WorkshopFacts> record(@PathParam("slug") String slug);
}
