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
import java.util.UUID;

/** Finds who holds a session token; an unknown and an expired one are refused alike. */
@ApplicationScoped
class SessionHolders implements IdentityProvider<SessionAuthentication> {

    private final Sessions sessions;
    private final Clock clock;

    SessionHolders(Sessions sessions, Clock clock) {
        this.sessions = sessions;
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
        UUID applicant = sessions.holder(token, clock.instant()).orElseThrow(AuthenticationFailedException::new);
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(applicant.toString()))
                .addRole(CurrentApplicant.ROLE)
                .addAttribute(CurrentApplicant.TOKEN, token)
                .build();
    }
}
