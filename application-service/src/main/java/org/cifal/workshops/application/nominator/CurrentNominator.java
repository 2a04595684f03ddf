package org.cifal.workshops.application.nominator;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;

/** The official whose session the present request carries. */
@RequestScoped
class CurrentNominator {

    /** The role every official with a link has, and nobody else. */
    static final String ROLE = "nominator";

    /** Tells an official's token from an applicant's and from access tokens of the OpenID provider. */
    static final String TOKEN_PREFIX = "nom_";

    private final SecurityIdentity identity;

    CurrentNominator(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The part they were asked to take, which is all they may see. */
    UUID nomination() {
        return UUID.fromString(identity.getPrincipal().getName());
    }
}
