package org.cifal.workshops.application.paging;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Links a page of a list to the next one (RFC 8288). */
@RequestScoped
public class PageLinks {

    private final UriInfo request;
    private final URI publicUrl;

    PageLinks(UriInfo request, @ConfigProperty(name = "workshops.public-url") URI publicUrl) {
        this.request = request;
        this.publicUrl = publicUrl;
    }

    /** The same question, from the cursor on; absolute. */
    public URI next(String cursor) {
        URI asked = request.getRequestUri();
        return UriBuilder.fromUri(publicUrl)
                .path(asked.getPath())
                .replaceQuery(asked.getRawQuery())
                .replaceQueryParam("cursor", cursor)
                .build();
    }

    /**
     * The page, and its link to the next.
     *
     * @param next null on the last page
     */
    public <T> RestResponse<T> answer(T page, URI next) {
        var response = ResponseBuilder.ok(page).header(HttpHeaders.CACHE_CONTROL, "no-store");
        if (next != null) {
            response.header(HttpHeaders.LINK, "<%s>; rel=\"next\"".formatted(next));
        }
        return response.build();
    }
}
