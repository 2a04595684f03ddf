package org.cifal.workshops.catalogue.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.ForbiddenException;
import java.util.Optional;
import org.cifal.workshops.catalogue.history.Actor;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The editor whose token came with the request. */
@RequestScoped
public class CurrentEditor {

    /** What a role is called that may edit. */
    public static final String ROLE = "editor";

    private final JsonWebToken token;

    CurrentEditor(JsonWebToken token) {
        this.token = token;
    }

    public Actor actor() {
        return new Actor(token.getSubject(), token.getClaim("name"));
    }

    /** The code of the organisation the editor acts for; without one there is nothing to edit. */
    public String organisation() {
        return Optional.<String>ofNullable(token.getClaim("organisation")).orElseThrow(ForbiddenException::new);
    }
}
