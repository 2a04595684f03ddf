package org.cifal.workshops.application.applying;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
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
import org.cifal.workshops.application.invitation.RedeemingInvitation;
import org.cifal.workshops.application.precondition.IfMatch;
import org.cifal.workshops.application.time.RequestArrival;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;

/** An applicant's own applications. */
@Path("/v1/my/applications")
@RolesAllowed(CurrentApplicant.ROLE)
@Produces(MediaType.APPLICATION_JSON)
class MyApplicationsResource {

    private final Applying applying;
    private final AskingTheCatalogue asking;
    private final RedeemingInvitation redeeming;
    private final IdempotentRequests idempotent;
    private final ApplicationAddresses addresses;
    private final CurrentApplicant applicant;
    private final RequestArrival arrival;
    private final Clock clock;

    MyApplicationsResource(
            Applying applying,
            AskingTheCatalogue asking,
            RedeemingInvitation redeeming,
            IdempotentRequests idempotent,
            ApplicationAddresses addresses,
            CurrentApplicant applicant,
            RequestArrival arrival,
            Clock clock) {
        this.applying = applying;
        this.asking = asking;
        this.redeeming = redeeming;
        this.idempotent = idempotent;
        this.addresses = addresses;
        this.applicant = applicant;
        this.arrival = arrival;
        this.clock = clock;
    }

    @GET
    public RestResponse<ApplicationListView> list() {
        ApplicationListView list = new ApplicationListView(clock.instant(), applying.list(applicant.id()));
        return RestResponse.ResponseBuilder.ok(list)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = ApplicationView.class, responseCode = "201")
    public Response start(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid StartApplication request) {
        UUID id = applicant.id();
        Instant receivedAt = arrival.instant();
        return asking.beforeRefusing(request::workshop, () -> {
            redeeming.prove(id, request.workshop(), request.invitationCode(), clock.instant());
            return idempotent.answer(id.toString(), key, "POST /v1/my/applications", request, () -> {
                ApplicationView started = applying.start(id, request, receivedAt, clock.instant());
                return new Answer(201, addresses.of(started.id()), 0L, started);
            });
        });
    }

    @GET
    @Path("/{applicationId}")
    public RestResponse<ApplicationView> read(@PathParam("applicationId") UUID applicationId) {
        return answer(applying.read(applicant.id(), applicationId, clock.instant()));
    }

    @PATCH
    @Path("/{applicationId}")
    @Consumes("application/merge-patch+json")
    public RestResponse<ApplicationView> change(
            @PathParam("applicationId") UUID applicationId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull ChangeApplication patch) {
        return answer(applying.change(applicant.id(), applicationId, ifMatch, patch, clock.instant()));
    }

    @POST
    @Path("/{applicationId}/reopening")
    @APIResponseSchema(value = ApplicationView.class, responseCode = "200")
    public Response reopen(@PathParam("applicationId") UUID applicationId, @HeaderParam("Idempotency-Key") String key) {
        UUID id = applicant.id();
        Instant receivedAt = arrival.instant();
        String operation = "POST /v1/my/applications/%s/reopening".formatted(applicationId);
        return asking.beforeRefusing(
                () -> applying.workshopOf(id, applicationId),
                () -> idempotent.answer(id.toString(), key, operation, null, () -> {
                    Versioned reopened = applying.reopen(id, applicationId, receivedAt, clock.instant());
                    return new Answer(200, null, reopened.version(), reopened.view());
                }));
    }

    @POST
    @Path("/{applicationId}/withdrawal")
    @APIResponseSchema(value = ApplicationView.class, responseCode = "200")
    public Response withdraw(
            @PathParam("applicationId") UUID applicationId, @HeaderParam("Idempotency-Key") String key) {
        UUID id = applicant.id();
        String operation = "POST /v1/my/applications/%s/withdrawal".formatted(applicationId);
        return idempotent.answer(id.toString(), key, operation, null, () -> {
            Versioned withdrawn = applying.withdraw(id, applicationId, clock.instant());
            return new Answer(200, null, withdrawn.version(), withdrawn.view());
        });
    }

    private static RestResponse<ApplicationView> answer(Versioned application) {
        return RestResponse.ResponseBuilder.ok(application.view())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.ETAG, IfMatch.tag(application.version()))
                .build();
    }
}
