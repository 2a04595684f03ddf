package org.cifal.workshops.application.screening;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.cifal.workshops.application.application.Application;
import org.cifal.workshops.application.application.Applications;
import org.cifal.workshops.application.precondition.IfMatch;
import org.cifal.workshops.application.problem.NotFound;
import org.cifal.workshops.application.security.TokenOfCaller;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

@Path("/v1/applications/{applicationId}/screening")
@RolesAllowed("officer")
class ScreeningResource {

    private final Applications applications;
    private final Screenings screenings;
    private final ScreeningApplications screening;
    private final TokenOfCaller token;
    private final Clock clock;

    ScreeningResource(
            Applications applications,
            Screenings screenings,
            ScreeningApplications screening,
            TokenOfCaller token,
            Clock clock) {
        this.applications = applications;
        this.screenings = screenings;
        this.screening = screening;
        this.token = token;
        this.clock = clock;
    }

    @GET
    @Transactional
    public RestResponse<ScreeningView> read(@RestPath UUID applicationId) {
        Application application =
                applications.ofOrganiser(token.organisation(), applicationId).orElseThrow(NotFound::new);
        ScreeningView view = screenings
                .of(applicationId)
                .map(ScreeningView::of)
                .orElseGet(() -> ScreeningView.of(screening.propose(application)));
        return answer(Status.OK, view, application.version());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public RestResponse<ScreeningView> record(
            @RestPath UUID applicationId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid RecordScreening found) {
        var recorded = screening.record(token.officer(), applicationId, found, ifMatch, clock.instant());
        return answer(Status.CREATED, ScreeningView.of(recorded.screening()), recorded.version());
    }

    private static RestResponse<ScreeningView> answer(Status status, ScreeningView view, long version) {
        return ResponseBuilder.create(status, view)
                .header(HttpHeaders.ETAG, IfMatch.tag(version))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
