package org.cifal.workshops.application.consenting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.cifal.workshops.application.applicant.CurrentApplicant;
import org.jboss.resteasy.reactive.RestResponse;

/** The consents of an application of one's own. */
@Path("/v1/my/applications/{applicationId}/consents/{code}")
@RolesAllowed(CurrentApplicant.ROLE)
@Produces(MediaType.APPLICATION_JSON)
class MyConsentsResource {

    private final Consenting consenting;
    private final CurrentApplicant applicant;
    private final Clock clock;

    MyConsentsResource(Consenting consenting, CurrentApplicant applicant, Clock clock) {
        this.consenting = consenting;
        this.applicant = applicant;
        this.clock = clock;
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public RestResponse<ConsentView> give(
            @PathParam("applicationId") UUID applicationId,
            @PathParam("code") String code,
            @NotNull @Valid GiveConsent request) {
        return answer(consenting.give(applicant.id(), applicationId, code, request.version(), clock.instant()));
    }

    @POST
    @Path("/withdrawal")
    public RestResponse<ConsentView> withdraw(
            @PathParam("applicationId") UUID applicationId, @PathParam("code") String code) {
        return answer(consenting.withdraw(applicant.id(), applicationId, code, clock.instant()));
    }

    private static RestResponse<ConsentView> answer(ConsentView view) {
        return RestResponse.ResponseBuilder.ok(view)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
