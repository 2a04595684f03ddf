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
import org.cifal.workshops.application.idempotency.Answer;
import org.cifal.workshops.application.idempotency.IdempotentRequests;
import org.cifal.workshops.application.security.Officer;
import org.cifal.workshops.application.security.TokenOfCaller;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/v1")
@RolesAllowed("officer")
class WaiversResource {

    private final DecidingWaivers deciding;
    private final IdempotentRequests requests;
    private final TokenOfCaller token;
    private final Clock clock;

    WaiversResource(DecidingWaivers deciding, IdempotentRequests requests, TokenOfCaller token, Clock clock) {
        this.deciding = deciding;
        this.requests = requests;
        this.token = token;
        this.clock = clock;
    }

    @GET
    @Path("/workshops/{slug}/waivers")
    public RestResponse<WaiverView.Items> list(@RestPath String slug) {
        return ResponseBuilder.ok(new WaiverView.Items(deciding.list(token.officer(), slug)))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Path("/waivers/{waiverId}/approval")
    @APIResponseSchema(value = WaiverView.class, responseCode = "200")
    public Response approve(@RestPath UUID waiverId, @HeaderParam("Idempotency-Key") String key) {
        Officer officer = token.officer();
        Instant now = clock.instant();
        String operation = "POST /v1/waivers/%s/approval".formatted(waiverId);
        return requests.answer(
                officer.subject(),
                key,
                operation,
                null,
                () -> new Answer(200, null, null, deciding.approve(officer, waiverId, now)));
    }

    @POST
    @Path("/waivers/{waiverId}/refusal")
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = WaiverView.class, responseCode = "200")
    public Response refuse(
            @RestPath UUID waiverId, @HeaderParam("Idempotency-Key") String key, @NotNull @Valid RefuseWaiver refusal) {
        Officer officer = token.officer();
        Instant now = clock.instant();
        String operation = "POST /v1/waivers/%s/refusal".formatted(waiverId);
        return requests.answer(
                officer.subject(),
                key,
                operation,
                refusal,
                () -> new Answer(200, null, null, deciding.refuse(officer, waiverId, refusal.reason(), now)));
    }
}
