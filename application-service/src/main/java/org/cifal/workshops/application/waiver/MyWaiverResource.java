package org.cifal.workshops.application.waiver;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.cifal.workshops.application.applicant.CurrentApplicant;
import org.cifal.workshops.application.idempotency.Answer;
import org.cifal.workshops.application.idempotency.IdempotentRequests;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Asking to be admitted although late. */
@Path("/v1/my/applications/{applicationId}/waiver-request")
@RolesAllowed(CurrentApplicant.ROLE)
class MyWaiverResource {

    private final RequestingWaivers requesting;
    private final IdempotentRequests requests;
    private final CurrentApplicant applicant;
    private final Clock clock;

    MyWaiverResource(
            RequestingWaivers requesting, IdempotentRequests requests, CurrentApplicant applicant, Clock clock) {
        this.requesting = requesting;
        this.requests = requests;
        this.applicant = applicant;
        this.clock = clock;
    }

    @GET
    public RestResponse<MyWaiverView> read(@RestPath UUID applicationId) {
        Waiver waiver = requesting.read(applicant.id(), applicationId);
        return ResponseBuilder.ok(MyWaiverView.of(waiver, clock.instant()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = MyWaiverView.class, responseCode = "201")
    public Response request(
            @RestPath UUID applicationId,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid RequestWaiver request) {
        UUID id = applicant.id();
        Instant now = clock.instant();
        String operation = "POST /v1/my/applications/%s/waiver-request".formatted(applicationId);
        return requests.answer(id.toString(), key, operation, request, () -> {
            Waiver waiver = requesting.request(id, applicationId, request.reason(), now);
            return new Answer(201, null, null, MyWaiverView.of(waiver, now));
        });
    }
}
