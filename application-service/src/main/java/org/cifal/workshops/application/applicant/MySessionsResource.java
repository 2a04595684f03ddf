package org.cifal.workshops.application.applicant;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Where one is signed in, and signing out there. */
@Path("/v1/my/sessions")
@RolesAllowed(CurrentApplicant.ROLE)
class MySessionsResource {

    private final CurrentApplicant applicant;
    private final Sessions sessions;
    private final LastSeen lastSeen;
    private final Clock clock;

    MySessionsResource(CurrentApplicant applicant, Sessions sessions, LastSeen lastSeen, Clock clock) {
        this.applicant = applicant;
        this.sessions = sessions;
        this.lastSeen = lastSeen;
        this.clock = clock;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    public RestResponse<SessionListView> list() {
        SessionListView list =
                SessionListView.of(sessions.of(applicant.id(), clock.instant()), lastSeen, applicant.token());
        return ResponseBuilder.ok(list)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @DELETE
    @Transactional
    public void endOthers() {
        sessions.endOthers(applicant.id(), applicant.token());
    }

    @DELETE
    @Path("/{sessionId}")
    @Transactional
    public void end(@PathParam("sessionId") UUID sessionId) {
        if (!sessions.end(applicant.id(), sessionId)) {
            throw new NotFoundException();
        }
    }
}
