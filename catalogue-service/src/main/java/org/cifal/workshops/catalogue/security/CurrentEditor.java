package org.cifal.workshops.catalogue.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonString;
import jakarta.ws.rs.ForbiddenException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
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

    /**
     * The codes of the organisations the editor acts for: one as a string, or several as an array.
     *
     * @throws ForbiddenException without one, because then there is nothing to edit
     */
    public Set<String> organisations() {
        Object claim = token.getClaim("organisation");
        Collection<?> named = claim instanceof Collection<?> several ? several : Arrays.asList(claim);
        Set<String> codes = new TreeSet<>();
        named.stream().flatMap(CurrentEditor::code).forEach(codes::add);
        if (codes.isEmpty()) {
            throw new ForbiddenException();
        }
        return codes;
    }

    /** Within an array the parser leaves a JSON string what it is. */
    private static Stream<String> code(Object named) {
        if (named instanceof JsonString text) {
            return Stream.of(text.getString());
        }
        return named instanceof String text && !text.isBlank() ? Stream.of(text) : Stream.empty();
    }
}
