package org.cifal.workshops.catalogue.sitemap;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.cifal.workshops.catalogue.syndication.Addresses;

/** Leads to the sitemap from beside the rest of the API. */
@Path("/v1/sitemap.xml")
@PermitAll
class SitemapAddressResource {

    private final Addresses addresses;

    SitemapAddressResource(Addresses addresses) {
        this.addresses = addresses;
    }

    @GET
    public Response lead() {
        return Response.status(Response.Status.PERMANENT_REDIRECT)
                .location(URI.create(addresses.sitemap()))
                .build();
    }
}
