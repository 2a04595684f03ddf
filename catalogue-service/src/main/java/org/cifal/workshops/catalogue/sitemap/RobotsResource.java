package org.cifal.workshops.catalogue.sitemap;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import org.cifal.workshops.catalogue.conditional.PreparedAnswer;
import org.cifal.workshops.catalogue.snapshot.PublicCaching;
import org.cifal.workshops.catalogue.syndication.Addresses;

/** Where crawlers look first (RFC 9309): everything public may be read, and the sitemap names it. */
@Path("/robots.txt")
@PermitAll
class RobotsResource {

    private static final MediaType TEXT = MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8");

    private final Addresses addresses;

    RobotsResource(Addresses addresses) {
        this.addresses = addresses;
    }

    @GET
    public Response read(@Context HttpHeaders headers) {
        // Editing answers nobody without a token, so asking there is of no use to either side.
        String rules = """
                User-agent: *
                Disallow: /v1/editing/

                Sitemap: %s
                """.formatted(addresses.sitemap());
        return new PreparedAnswer(TEXT, rules.getBytes(StandardCharsets.UTF_8), null, PublicCaching.ANY_LANGUAGE)
                .to(headers);
    }
}
