package org.cifal.workshops.application.security;

import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** What the access token says of the caller. Never used for applicants, who have a session instead. */
@RequestScoped
public class TokenOfCaller {

    private final JsonWebToken token;

    TokenOfCaller(JsonWebToken token) {
        this.token = token;
    }

    public String subject() {
        return token.getSubject();
    }

    /** Code of the caller's organisation; empty where the token names none, which then owns nothing. */
    public String organisation() {
        Object organisation = token.getClaim("organisation");
        return organisation == null ? "" : organisation.toString();
    }

    /** The same where a scope is needed and the organisation decides what is shown: 403 without either. */
    public String requiredOrganisation(String scope) {
        if (!scopes().contains(scope) || organisation().isEmpty()) {
            throw new ForbiddenException();
        }
        return organisation();
    }

    public Officer officer() {
        return new Officer(subject(), organisation());
    }

    public Set<String> scopes() {
        Object scope = token.getClaim("scope");
        return scope == null ? Set.of() : Set.of(scope.toString().strip().split("\\s+"));
    }
}
