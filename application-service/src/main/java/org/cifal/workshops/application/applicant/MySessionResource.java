package org.cifal.workshops.application.applicant;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;

/** Signing out. */
@Path("/v1/my/session")
@RolesAllowed(CurrentApplicant.ROLE)
class MySessionResource {

    private final CurrentApplicant applicant;
    private final Sessions sessions;

    MySessionResource(CurrentApplicant applicant, Sessions sessions) {
        this.applicant = applicant;
        this.sessions = sessions;
    }

    @DELETE
    @Transactional
    public void end() {
        sessions.end(applicant.token());
    }
}
