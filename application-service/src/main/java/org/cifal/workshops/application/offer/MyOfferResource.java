package org.cifal.workshops.application.offer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
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
import org.jboss.resteasy.reactive.RestResponse.Status;

@Path("/v1/my/applications/{applicationId}/offer")
@RolesAllowed(CurrentApplicant.ROLE)
class MyOfferResource {

    private final AnsweringOffers answering;
    private final IdempotentRequests requests;
    private final CurrentApplicant applicant;
    private final Clock clock;

    MyOfferResource(AnsweringOffers answering, IdempotentRequests requests, CurrentApplicant applicant, Clock clock) {
        this.answering = answering;
        this.requests = requests;
        this.applicant = applicant;
        this.clock = clock;
    }

    @GET
    public RestResponse<OfferView> read(@RestPath UUID applicationId) {
        Offer offer = answering.read(applicant.id(), applicationId);
        return ResponseBuilder.ok(OfferView.of(offer, clock.instant()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Path("/acceptance")
    @APIResponseSchema(value = OfferView.class, responseCode = "201")
    public Response accept(@RestPath UUID applicationId, @HeaderParam("Idempotency-Key") String key) {
        Instant receivedAt = clock.instant();
        return requests.answer(
                applicant.id().toString(),
                key,
                "accept " + applicationId,
                null,
                () -> answered(answering.accept(applicant.id(), applicationId, receivedAt), receivedAt));
    }

    @POST
    @Path("/declination")
    @APIResponseSchema(value = OfferView.class, responseCode = "201")
    public Response decline(@RestPath UUID applicationId, @HeaderParam("Idempotency-Key") String key) {
        Instant receivedAt = clock.instant();
        return requests.answer(
                applicant.id().toString(),
                key,
                "decline " + applicationId,
                null,
                () -> answered(answering.decline(applicant.id(), applicationId, receivedAt), receivedAt));
    }

    private static Answer answered(Offer offer, Instant now) {
        return new Answer(Status.CREATED.getStatusCode(), null, null, OfferView.of(offer, now));
    }
}
