package org.cifal.workshops.application.casefile;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.cifal.workshops.application.security.TokenOfCaller;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** What an applicant answered, special categories and the journey included. */
@Path("/v1/applications/{applicationId}/answers")
@RolesAllowed("officer")
@Produces(MediaType.APPLICATION_JSON)
class AnswersResource {

    private final ReadingAnswers reading;
    private final TokenOfCaller token;
    private final Clock clock;

    AnswersResource(ReadingAnswers reading, TokenOfCaller token, Clock clock) {
        this.reading = reading;
        this.token = token;
        this.clock = clock;
    }

    @GET
    public RestResponse<AnsweredFormView> read(@RestPath UUID applicationId) {
        return ResponseBuilder.ok(reading.read(token.officer(), applicationId, clock.instant()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
