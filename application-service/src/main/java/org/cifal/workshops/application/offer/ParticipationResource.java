package org.cifal.workshops.application.offer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.cifal.workshops.application.idempotency.Answer;
import org.cifal.workshops.application.idempotency.IdempotentRequests;
import org.cifal.workshops.application.security.Officer;
import org.cifal.workshops.application.security.TokenOfCaller;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse.Status;

@Path("/v1")
@RolesAllowed("officer")
class ParticipationResource {

    private final RecordingParticipation recording;
    private final IdempotentRequests requests;
    private final TokenOfCaller token;
    private final Clock clock;

    ParticipationResource(
            RecordingParticipation recording, IdempotentRequests requests, TokenOfCaller token, Clock clock) {
        this.recording = recording;
        this.requests = requests;
        this.token = token;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/applications/{applicationId}/attendance")
    @APIResponseSchema(value = ParticipationView.class, responseCode = "201")
    public Response attendance(
            @RestPath UUID applicationId,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid RecordAttendance request) {
        Instant now = clock.instant();
        Officer officer = token.officer();
        return requests.answer(
                officer.subject(),
                key,
                "attendance " + applicationId,
                request,
                () -> recorded(recording.attendance(officer, applicationId, request.attended(), now)));
    }

    @POST
    @Path("/applications/{applicationId}/certificate")
    @APIResponseSchema(value = ParticipationView.class, responseCode = "201")
    public Response certificate(@RestPath UUID applicationId, @HeaderParam("Idempotency-Key") String key) {
        Instant now = clock.instant();
        Officer officer = token.officer();
        return requests.answer(
                officer.subject(),
                key,
                "certificate " + applicationId,
                null,
                () -> recorded(recording.certificate(officer, applicationId, now)));
    }

    private static Answer recorded(ParticipationView view) {
        return new Answer(Status.CREATED.getStatusCode(), null, null, view);
    }
}
