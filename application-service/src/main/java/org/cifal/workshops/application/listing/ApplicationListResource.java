package org.cifal.workshops.application.listing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Arrays;
import java.util.Set;
import org.cifal.workshops.application.paging.PageLinks;
import org.cifal.workshops.application.security.TokenOfCaller;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/workshops/{slug}/applications")
@RolesAllowed("officer")
class ApplicationListResource {

    private static final String TOTAL = "return=total-count";

    private final KeepingOverviews keeping;
    private final ListingApplications listing;
    private final TokenOfCaller token;
    private final PageLinks links;
    private final UriInfo request;

    ApplicationListResource(
            KeepingOverviews keeping,
            ListingApplications listing,
            TokenOfCaller token,
            PageLinks links,
            UriInfo request) {
        this.keeping = keeping;
        this.listing = listing;
        this.token = token;
        this.links = links;
        this.request = request;
    }

    @GET
    public RestResponse<ListedApplicationView.Page> list(
            @RestPath String slug,
            @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit,
            @RestQuery @Size(max = 1024) String cursor,
            @HeaderParam("Prefer") String prefer) {
        ListQuestion question = ListQuestion.read(request.getQueryParameters(), Set.of("limit", "cursor"));
        String words = "applications to %s, %s".formatted(slug, question.words());
        Place after = cursor == null ? null : Place.in(cursor, words, question.sort());
        boolean total = totalWanted(prefer);
        keeping.refresh(token.officer(), slug);
        var listed = listing.list(token.officer(), slug, question, after, limit, total);
        URI next = listed.next() == null ? null : links.next(listed.next().cursor(words));
        var answer = links.answer(new ListedApplicationView.Page(listed.items(), listed.total(), next), next);
        if (total) {
            answer.getHeaders().putSingle("Preference-Applied", TOTAL);
        }
        return answer;
    }

    private static boolean totalWanted(String prefer) {
        return prefer != null
                && Arrays.stream(prefer.split(",")).map(String::strip).anyMatch(TOTAL::equals);
    }
}
