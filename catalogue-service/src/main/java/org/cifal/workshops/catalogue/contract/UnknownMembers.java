package org.cifal.workshops.catalogue.contract;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cifal.workshops.catalogue.problem.FieldError;
import org.cifal.workshops.catalogue.wire.WireFormat;

/**
 * Finds the members of a document that its record does not have. Reading stops at the first of them, so it is set aside
 * and the rest is read again: an editor is told of all at once.
 */
final class UnknownMembers {

    private static final int MOST = 100;

    private UnknownMembers() {}

    /**
     * Lets a document pass that has none.
     *
     * @throws InvalidBody with every one, a hundred at most
     */
    static void check(JsonNode document, Class<?> record) {
        List<FieldError> errors = new ArrayList<>();
        JsonNode rest = document;
        for (Optional<JsonPointer> unknown = first(rest, record);
                unknown.isPresent() && errors.size() < MOST;
                unknown = first(rest, record)) {
            JsonPointer member = unknown.get();
            errors.add(new FieldError("#" + member, "is not known here"));
            rest = errors.size() == 1 ? document.deepCopy() : rest;
            ((ObjectNode) rest.at(member.head())).remove(member.last().getMatchingProperty());
        }
        if (!errors.isEmpty()) {
            throw new InvalidBody(errors);
        }
    }

    /** Whatever else is wrong is told by whoever reads the document for good. */
    private static Optional<JsonPointer> first(JsonNode document, Class<?> record) {
        try {
            WireFormat.mapper().treeToValue(document, record);
            return Optional.empty();
        } catch (UnrecognizedPropertyException unknown) {
            return Optional.of(JsonPointer.compile(pointer(unknown)));
        } catch (JsonProcessingException otherwiseWrong) {
            return Optional.empty();
        }
    }

    /** Where reading stopped. */
    static String pointer(JsonMappingException failure) {
        return failure.getPath().stream()
                .map(step -> step.getFieldName() != null ? step.getFieldName() : Integer.toString(step.getIndex()))
                .map(step -> "/" + step.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }
}
