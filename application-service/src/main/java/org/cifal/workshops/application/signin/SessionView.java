package org.cifal.workshops.application.signin;

import java.time.Instant;
import org.cifal.workshops.application.applicant.Session;
import org.cifal.workshops.application.applicant.SessionToken;

/** A session, with its secret for the one time it is shown. */
record SessionView(String token, Instant expiresAt) {

    static SessionView of(SessionToken token, Session session) {
        return new SessionView(token.value(), session.expiresAt());
    }
}
