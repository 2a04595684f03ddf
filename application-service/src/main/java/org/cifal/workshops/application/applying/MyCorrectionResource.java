package org.cifal.workshops.application.applying;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.cifal.workshops.application.applicant.CurrentApplicant;
import org.cifal.workshops.application.catalogue.AskingTheCatalogue;
import org.cifal.workshops.application.idempotency.Answer;
import org.cifal.workshops.application.idempotency.IdempotentRequests;
import org.cifal.workshops.application.precondition.IfMatch;
import org.cifal.workshops.application.time.RequestArrival;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;

/** The correction of an application of one's own that was submitted. */
@Path("/v1/my/applications/{applicationId}/correction")
@RolesAllowed(CurrentApplicant.ROLE)
@Produces(MediaType.APPLICATION_JSON)
class MyCorrectionResource {

    private final Applying applying;
    private final AskingTheCatalogue asking;
    private final IdempotentRequests idempotent;
    private final ApplicationAddresses addresses;
    private final CurrentApplicant applicant;
    private final RequestArrival arrival;
    private final Clock clock;

    MyCorrectionResource(
            Applying applying,
            AskingTheCatalogue asking,
            IdempotentRequests idempotent,
            ApplicationAddresses addresses,
            CurrentApplicant applicant,
            RequestArrival arrival,
            Clock clock) {
        this.applying = applying;
        this.asking = asking;
        this.idempotent = idempotent;
        this.addresses = addresses;
        this.applicant = applicant;
        this.arrival = arrival;
        this.clock = clock;
    }

    @POST
    @APIResponseSchema(value = ApplicationView.class, responseCode = "201")
    public Response begin(@PathParam("applicationId") UUID applicationId, @HeaderParam("Idempotency-Key") String key) {
        UUID id = applicant.id();
        Instant receivedAt = arrival.instant();
        String operation = "POST /v1/my/applications/%s/correction".formatted(applicationId);
        return asking.beforeRefusing(
                () -> applying.workshopOf(id, applicationId),
                () -> idempotent.answer(id.toString(), key, operation, null, () -> {
                    Versioned begun = applying.beginCorrection(id, applicationId, receivedAt, clock.instant());
                    return new Answer(201, addresses.of(applicationId), begun.version(), begun.view());
                }));
    }

    @DELETE
    public RestResponse<ApplicationView> drop(
            @PathParam("applicationId") UUID applicationId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        Versioned left = applying.dropCorrection(applicant.id(), applicationId, ifMatch, clock.instant());
        return RestResponse.ResponseBuilder.ok(left.view())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.ETAG, IfMatch.tag(left.version()))
                .build();
    }
}
