package org.cifal.workshops.application.nominator;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.cifal.workshops.application.clientlimit.LimitedPerClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Where the link in an official's mail leads. The link is a secret: nothing of it is kept, cached or passed on. */
@Path("/v1/nominations/{link}")
@PermitAll
@LimitedPerClient
@Produces(MediaType.APPLICATION_JSON)
class NominationLinksResource {

    private final ConfirmingOfficial confirming;
    private final Clock clock;

    NominationLinksResource(ConfirmingOfficial confirming, Clock clock) {
        this.confirming = confirming;
        this.clock = clock;
    }

    @GET
    public RestResponse<NominationRequestView> read(@PathParam("link") String link) {
        return secret(RestResponse.Status.OK, confirming.read(link, clock.instant()));
    }

    @POST
    @Path("/code")
    public RestResponse<CodeOnItsWayView> sendCode(@PathParam("link") String link) {
        return secret(RestResponse.Status.ACCEPTED, confirming.sendCode(link, clock.instant()));
    }

    @POST
    @Path("/session")
    @Consumes(MediaType.APPLICATION_JSON)
    public RestResponse<NominatorSessionView> confirm(
            @PathParam("link") String link, @NotNull @Valid BringCode request) {
        return secret(RestResponse.Status.CREATED, confirming.confirm(link, request.code(), clock.instant()));
    }

    private static <T> RestResponse<T> secret(RestResponse.Status status, T view) {
        return ResponseBuilder.create(status, view)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Referrer-Policy", "no-referrer")
                .build();
    }
}
