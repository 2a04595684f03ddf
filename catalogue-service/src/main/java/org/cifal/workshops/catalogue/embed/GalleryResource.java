package org.cifal.workshops.catalogue.embed;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.cifal.workshops.catalogue.page.Page;
import org.cifal.workshops.catalogue.snapshot.Snapshots;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Shows partners what they can paste, and how it looks. */
@Path("/embed")
@PermitAll
class GalleryResource {

    private static final String ENGLISH = "en";

    private final Snapshots snapshots;
    private final String publicUrl;

    GalleryResource(Snapshots snapshots, @ConfigProperty(name = "workshops.public-url") String publicUrl) {
        this.snapshots = snapshots;
        this.publicUrl = publicUrl;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response show(@Context HttpHeaders headers) {
        return snapshots
                .current()
                .answer(Gallery.class, same -> Page.of(EmbedPages.gallery(Gallery.at(publicUrl)), null, ENGLISH))
                .to(headers);
    }
}
