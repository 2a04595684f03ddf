package org.cifal.workshops.application.submission;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.cifal.workshops.application.applicant.CurrentApplicant;
import org.cifal.workshops.application.applying.ApplicationAddresses;
import org.cifal.workshops.application.catalogue.AskingTheCatalogue;
import org.cifal.workshops.application.idempotency.Answer;
import org.cifal.workshops.application.idempotency.IdempotentRequests;
import org.cifal.workshops.application.receipt.ReceiptView;
import org.cifal.workshops.application.time.RequestArrival;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Handing in an application of one's own. */
@Path("/v1/my/applications/{applicationId}/submission")
@RolesAllowed(CurrentApplicant.ROLE)
@Produces(MediaType.APPLICATION_JSON)
class MySubmissionResource {

    private final SubmittingApplication submitting;
    private final AskingTheCatalogue asking;
    private final IdempotentRequests idempotent;
    private final ApplicationAddresses addresses;
    private final CurrentApplicant applicant;
    private final RequestArrival arrival;
    private final Clock clock;

    MySubmissionResource(
            SubmittingApplication submitting,
            AskingTheCatalogue asking,
            IdempotentRequests idempotent,
            ApplicationAddresses addresses,
            CurrentApplicant applicant,
            RequestArrival arrival,
            Clock clock) {
        this.submitting = submitting;
        this.asking = asking;
        this.idempotent = idempotent;
        this.addresses = addresses;
        this.applicant = applicant;
        this.arrival = arrival;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = ReceiptView.class, responseCode = "201")
    public Response submit(
            @PathParam("applicationId") UUID applicationId,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid SubmitApplication request) {
        UUID id = applicant.id();
        Instant receivedAt = arrival.instant();
        String operation = "POST /v1/my/applications/%s/submission".formatted(applicationId);
        return asking.beforeRefusing(
                () -> submitting.workshopOf(id, applicationId),
                () -> idempotent.answer(id.toString(), key, operation, request, () -> {
                    ReceiptView receipt = submitting.submit(id, applicationId, receivedAt, clock.instant());
                    return new Answer(201, addresses.of(applicationId, "receipt"), null, receipt);
                }));
    }
}
