package org.cifal.workshops.application.applicant;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** Asks who holds a session token. */
class SessionAuthentication extends BaseAuthenticationRequest {

    private final SessionToken token;

    SessionAuthentication(SessionToken token) {
        this.token = token;
    }

    SessionToken token() {
        return token;
    }
}
