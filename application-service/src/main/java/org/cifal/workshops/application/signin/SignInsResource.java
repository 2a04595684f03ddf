package org.cifal.workshops.application.signin;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.cifal.workshops.application.clientlimit.CountingCodes;
import org.cifal.workshops.application.clientlimit.LimitedPerClient;
import org.jboss.resteasy.reactive.RestResponse;

/** Signing in. */
@Path("/v1/sign-ins")
@PermitAll
@LimitedPerClient
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class SignInsResource {

    private final SigningIn signingIn;
    private final CountingCodes codes;
    private final Clock clock;

    SignInsResource(SigningIn signingIn, CountingCodes codes, Clock clock) {
        this.signingIn = signingIn;
        this.codes = codes;
        this.clock = clock;
    }

    @POST
    public RestResponse<SignInView> start(@NotNull @Valid StartSignIn request) {
        codes.count(request.address());
        SignInView view = SignInView.of(signingIn.start(request.address(), clock.instant()));
        return RestResponse.ResponseBuilder.create(RestResponse.Status.ACCEPTED, view)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Path("/{signInId}/session")
    public RestResponse<SessionView> open(@PathParam("signInId") UUID signInId, @NotNull @Valid OpenSession request) {
        SessionView view = signingIn.open(signInId, request.code(), clock.instant());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
