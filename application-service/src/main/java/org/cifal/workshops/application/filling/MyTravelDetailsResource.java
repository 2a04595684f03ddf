package org.cifal.workshops.application.filling;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.cifal.workshops.application.applicant.CurrentApplicant;
import org.cifal.workshops.application.filling.GivingTravelDetails.Versioned;
import org.cifal.workshops.application.precondition.IfMatch;
import org.jboss.resteasy.reactive.RestResponse;

/** What the organisers need to know of one's own journey, once one goes. */
@Path("/v1/my/applications/{applicationId}/travel-details")
@RolesAllowed(CurrentApplicant.ROLE)
@Produces(MediaType.APPLICATION_JSON)
class MyTravelDetailsResource {

    private final GivingTravelDetails giving;
    private final CurrentApplicant applicant;
    private final Clock clock;

    MyTravelDetailsResource(GivingTravelDetails giving, CurrentApplicant applicant, Clock clock) {
        this.giving = giving;
        this.applicant = applicant;
        this.clock = clock;
    }

    @GET
    public RestResponse<TravelDetailsView> read(@PathParam("applicationId") UUID applicationId) {
        return answer(giving.read(applicant.id(), applicationId));
    }

    @PATCH
    @Consumes("application/merge-patch+json")
    public RestResponse<TravelDetailsView> change(
            @PathParam("applicationId") UUID applicationId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull ChangeTravelDetails patch) {
        return answer(giving.change(applicant.id(), applicationId, ifMatch, patch, clock.instant()));
    }

    private static RestResponse<TravelDetailsView> answer(Versioned details) {
        return RestResponse.ResponseBuilder.ok(details.view())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.ETAG, IfMatch.tag(details.version()))
                .build();
    }
}
