package org.cifal.workshops.catalogue.editing;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.cifal.workshops.catalogue.contract.InvalidBody;
import org.cifal.workshops.catalogue.problem.FieldError;

/** Collects the members of a document that a draft does not have, so that an editor is told of all at once. */
final class UnknownMembers extends DeserializationProblemHandler {

    private final List<FieldError> errors = new ArrayList<>();

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context,
            JsonParser document,
            JsonDeserializer<?> deserializer,
            Object holder,
            String name)
            throws IOException {
        errors.add(new FieldError("#" + document.getParsingContext().pathAsPointer(), "is not known here"));
        document.skipChildren();
        return true;
    }

    /**
     * Ends the reading.
     *
     * @throws InvalidBody with every one
     */
    void check() {
        if (!errors.isEmpty()) {
            throw InvalidBody.of(errors);
        }
    }
}
