package org.cifal.workshops.application.seal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.cifal.workshops.application.precondition.IfMatch;
import org.cifal.workshops.application.security.TokenOfCaller;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/v1/applications/{applicationId}/documents/{code}/seal")
@RolesAllowed("officer")
class SealResource {

    private final JudgingSeals judging;
    private final TokenOfCaller token;
    private final Clock clock;

    SealResource(JudgingSeals judging, TokenOfCaller token, Clock clock) {
        this.judging = judging;
        this.token = token;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public RestResponse<SealView> judge(
            @RestPath UUID applicationId,
            @RestPath String code,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid JudgeSeal said) {
        var judged = judging.judge(token.officer(), applicationId, code, said, ifMatch, clock.instant());
        return ResponseBuilder.ok(SealView.of(judged.judgement()))
                .header(HttpHeaders.ETAG, IfMatch.tag(judged.version()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
