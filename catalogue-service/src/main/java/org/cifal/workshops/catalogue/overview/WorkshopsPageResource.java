package org.cifal.workshops.catalogue.overview;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.cifal.workshops.catalogue.conditional.PreparedAnswer;
import org.cifal.workshops.catalogue.page.Page;
import org.cifal.workshops.catalogue.snapshot.Snapshot;
import org.cifal.workshops.catalogue.snapshot.Snapshots;
import org.cifal.workshops.catalogue.syndication.Addresses;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The workshops as people look through them; it works without script. */
@Path("/workshops")
@PermitAll
class WorkshopsPageResource {

    private final Snapshots snapshots;
    private final Addresses addresses;
    private final String publicUrl;

    WorkshopsPageResource(
            Snapshots snapshots, Addresses addresses, @ConfigProperty(name = "workshops.public-url") String publicUrl) {
        this.snapshots = snapshots;
        this.addresses = addresses;
        this.publicUrl = publicUrl;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response read(@Context UriInfo uri, @Context HttpHeaders headers) {
        ListQuery query = ListQuery.of(uri, headers);
        Snapshot snapshot = snapshots.current();
        return snapshot.kept(query, () -> made(snapshot, query))
                .orElseThrow(NotFoundException::new)
                .to(headers);
    }

    private Optional<PreparedAnswer> made(Snapshot snapshot, ListQuery query) {
        return ListPage.of(snapshot, query, addresses, publicUrl)
                .map(page -> Page.withForm(
                        OverviewPages.workshops(page),
                        snapshot.asOf(),
                        page.texts().language()));
    }
}
