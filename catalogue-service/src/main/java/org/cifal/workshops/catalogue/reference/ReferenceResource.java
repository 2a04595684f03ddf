package org.cifal.workshops.catalogue.reference;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.cifal.workshops.catalogue.conditional.PreparedAnswer;
import org.cifal.workshops.catalogue.page.Page;

/** What whoever opens the service in a browser sees first. */
@Path("/")
@PermitAll
class ReferenceResource {

    private static final String ENGLISH = "en";

    /** Made when it is first asked for; the contract stays the same for as long as the service runs. */
    private static final class Made {
        private static final PreparedAnswer PAGE =
                Page.of(ReferencePages.reference(Reference.of(ContractDocument.served())), null, ENGLISH);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response show(@Context HttpHeaders headers) {
        return Made.PAGE.to(headers);
    }
}
