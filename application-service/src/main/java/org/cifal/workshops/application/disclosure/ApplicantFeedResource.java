package org.cifal.workshops.application.disclosure;

import io.quarkus.arc.ArcUndeclaredThrowableException;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.PersistenceException;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.time.Clock;
import org.cifal.workshops.application.disclosure.Disclosure.Reader;
import org.cifal.workshops.application.security.TokenOfCaller;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/v1")
class ApplicantFeedResource {

    private static final String TERMS =
            "Personal data of applicants, shown to one recipient on the consent of each applicant and for the purpose"
                    + " that consent names. When an item returns as deleted, drop everything you hold of it.\n";

    private final ShowingApplicants showing;
    private final TokenOfCaller token;
    private final Clock clock;
    private final URI publicUrl;

    ApplicantFeedResource(
            ShowingApplicants showing,
            TokenOfCaller token,
            Clock clock,
            @ConfigProperty(name = "workshops.public-url") URI publicUrl) {
        this.showing = showing;
        this.token = token;
        this.clock = clock;
        this.publicUrl = publicUrl;
    }

    @GET
    @Path("/feeds/applicants")
    @RolesAllowed("partner")
    public RestResponse<ApplicantFeedView> follow(
            @RestQuery @DefaultValue("0") @Min(0) long afterChangeNumber,
            @RestQuery @DefaultValue("500") @Min(1) @Max(500) int limit) {
        Reader reader = new Reader(token.requiredOrganisation("applicants.read"), token.subject());
        ShowingApplicants.Page page = recorded(reader, afterChangeNumber, limit);
        URI next = UriBuilder.fromUri(publicUrl)
                .path("/v1/feeds/applicants")
                .queryParam("afterChangeNumber", page.lastRead())
                .queryParam("limit", limit)
                .build();
        URI license = publicUrl.resolve("/v1/disclosure-terms");
        return ResponseBuilder.ok(ApplicantFeedView.of(page.items(), next, license))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @GET
    @Path("/disclosure-terms")
    @PermitAll
    @Produces(MediaType.TEXT_PLAIN)
    public String terms() {
        return TERMS;
    }

    private ShowingApplicants.Page recorded(Reader reader, long afterChangeNumber, int limit) {
        try {
            return showing.show(reader, token.scopes(), afterChangeNumber, limit, clock.instant());
        } catch (PersistenceException | ArcUndeclaredThrowableException neitherWrittenNorShown) {
            throw new DisclosureNotRecorded();
        }
    }
}
