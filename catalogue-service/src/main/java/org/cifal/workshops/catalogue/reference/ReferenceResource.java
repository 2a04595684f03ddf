package org.cifal.workshops.catalogue.reference;

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

/** What whoever opens the service in a browser sees first. */
@Path("/")
@PermitAll
class ReferenceResource {

    private static final String ENGLISH = "en";

    private final Snapshots snapshots;

    ReferenceResource(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response show(@Context HttpHeaders headers) {
        return Page.answer(
                snapshots
                        .current()
                        .answer(
                                Reference.class,
                                same -> Page.of(
                                        ReferencePages.reference(Reference.of(ContractDocument.served())),
                                        null,
                                        ENGLISH)),
                headers);
    }
}
