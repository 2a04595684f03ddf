package org.cifal.workshops.application.nominator;

import io.quarkus.narayana.jta.QuarkusTransaction;
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
import org.cifal.workshops.application.nomination.Nomination;
import org.cifal.workshops.application.nomination.Nominations;
import org.cifal.workshops.application.nominator.NominatorSessionMechanism.Authentication;
import org.cifal.workshops.application.security.Secret;

/** Finds whose session a token is; one that is unknown, expired or of an official no longer named is refused alike. */
@ApplicationScoped
class NominatorSessionHolders implements IdentityProvider<Authentication> {

    private final Nominations nominations;
    private final Clock clock;

    NominatorSessionHolders(Nominations nominations, Clock clock) {
        this.nominations = nominations;
        this.clock = clock;
    }

    @Override
    public Class<Authentication> getRequestType() {
        return Authentication.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(Authentication request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> identify(request.token()));
    }

    private SecurityIdentity identify(Secret token) {
        UUID nomination = QuarkusTransaction.joiningExisting()
                .call(() -> nominations.ofSession(token, clock.instant()).map(Nomination::id))
                .orElseThrow(AuthenticationFailedException::new);
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(nomination.toString()))
                .addRole(CurrentNominator.ROLE)
                .build();
    }
}
