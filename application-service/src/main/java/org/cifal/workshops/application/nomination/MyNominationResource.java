package org.cifal.workshops.application.nomination;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import java.util.function.Supplier;
import org.cifal.workshops.application.applicant.CurrentApplicant;
import org.cifal.workshops.application.catalogue.AskingTheCatalogue;
import org.cifal.workshops.application.idempotency.Answer;
import org.cifal.workshops.application.idempotency.IdempotentRequests;
import org.cifal.workshops.application.time.RequestArrival;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;

/** The official an applicant named. */
@Path("/v1/my/applications/{applicationId}/nomination")
@RolesAllowed(CurrentApplicant.ROLE)
@Produces(MediaType.APPLICATION_JSON)
class MyNominationResource {

    private final Nominating nominating;
    private final AskingTheCatalogue asking;
    private final IdempotentRequests idempotent;
    private final CurrentApplicant applicant;
    private final RequestArrival arrival;
    private final Clock clock;

    MyNominationResource(
            Nominating nominating,
            AskingTheCatalogue asking,
            IdempotentRequests idempotent,
            CurrentApplicant applicant,
            RequestArrival arrival,
            Clock clock) {
        this.nominating = nominating;
        this.asking = asking;
        this.idempotent = idempotent;
        this.applicant = applicant;
        this.arrival = arrival;
        this.clock = clock;
    }

    @GET
    public RestResponse<NominationView> read(@PathParam("applicationId") UUID applicationId) {
        return RestResponse.ResponseBuilder.ok(nominating.read(applicant.id(), applicationId))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = NominationView.class, responseCode = "200")
    public Response name(
            @PathParam("applicationId") UUID applicationId,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid NameOfficial official) {
        Instant receivedAt = arrival.instant();
        UUID id = applicant.id();
        return once(
                applicationId,
                key,
                "nomination",
                official,
                () -> nominating.name(id, applicationId, official, receivedAt, clock.instant()));
    }

    @POST
    @Path("/link")
    @APIResponseSchema(value = NominationView.class, responseCode = "200")
    public Response sendAgain(
            @PathParam("applicationId") UUID applicationId, @HeaderParam("Idempotency-Key") String key) {
        Instant receivedAt = arrival.instant();
        UUID id = applicant.id();
        return once(
                applicationId,
                key,
                "nomination/link",
                null,
                () -> nominating.sendAgain(id, applicationId, receivedAt, clock.instant()));
    }

    private Response once(
            UUID applicationId, String key, String part, Object request, Supplier<NominationView> effect) {
        UUID id = applicant.id();
        String operation = "POST /v1/my/applications/%s/%s".formatted(applicationId, part);
        return asking.beforeRefusing(
                () -> nominating.workshopOf(id, applicationId),
                () -> idempotent.answer(
                        id.toString(), key, operation, request, () -> new Answer(200, null, null, effect.get())));
    }
}
