package org.cifal.workshops.application.applicant;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;

/** The applicant whose session the present request carries. */
@RequestScoped
public class CurrentApplicant {

    /** The role every applicant has, and nobody else. */
    public static final String ROLE = "applicant";

    static final String TOKEN = "session-token";

    private final SecurityIdentity identity;

    CurrentApplicant(SecurityIdentity identity) {
        this.identity = identity;
    }

    public UUID id() {
        return UUID.fromString(identity.getPrincipal().getName());
    }

    SessionToken token() {
        return identity.getAttribute(TOKEN);
    }
}
