package org.cifal.workshops.application.applicant;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/** Finds who holds a session token; an unknown and an expired one are refused alike. */
@ApplicationScoped
class SessionHolders implements IdentityProvider<SessionAuthentication> {

    private final Sessions sessions;
    private final LastSeen lastSeen;
    private final Clock clock;

    SessionHolders(Sessions sessions, LastSeen lastSeen, Clock clock) {
        this.sessions = sessions;
        this.lastSeen = lastSeen;
        this.clock = clock;
    }

    @Override
    public Class<SessionAuthentication> getRequestType() {
        return SessionAuthentication.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(SessionAuthentication request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> identify(request.token()));
    }

    private SecurityIdentity identify(SessionToken token) {
        Instant now = clock.instant();
        Session session = sessions.unexpired(token, now).orElseThrow(AuthenticationFailedException::new);
        lastSeen.note(session, now);
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(session.applicantId().toString()))
                .addRole(CurrentApplicant.ROLE)
                .addAttribute(CurrentApplicant.TOKEN, token)
                .build();
    }
}
