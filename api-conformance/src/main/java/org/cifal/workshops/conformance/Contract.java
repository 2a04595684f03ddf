package org.cifal.workshops.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The OpenAPI 3.1 document of one service, as {@code api-spec} bundles it.
 *
 * <p>A reference is followed inside the document only; bundled contracts have no others.
 */
final class Contract {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "patch", "head", "options", "trace");

    private final String service;
    private final JsonNode document;
    private final List<DocumentedOperation> operations;

    Contract(String service, JsonNode document) {
        this.service = service;
        this.document = document;
        this.operations = operationsOf(document);
    }

    /** @throws IllegalArgumentException if no contract of that service is on the class path */
    static Contract ofService(String service) {
        String resource = "/openapi/" + service + "/openapi.json";
        try (InputStream stream = Contract.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalArgumentException("There is no contract " + resource + " on the class path");
            }
            return new Contract(service, JSON.readTree(stream));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String service() {
        return service;
    }

    List<DocumentedOperation> operations() {
        return operations;
    }

    /** The operation a request reaches; where several templates match, the one with the most literal text. */
    Optional<DocumentedOperation> operation(String method, String path) {
        return operations.stream()
                .filter(operation -> operation.method().equals(method) && operation.matches(path))
                .max(Comparator.comparingInt(DocumentedOperation::literalLength));
    }

    boolean documentsPath(String path) {
        return operations.stream().anyMatch(operation -> operation.matches(path));
    }

    /** What {@code node} stands for, following references to the end. */
    JsonNode resolve(JsonNode node) {
        JsonNode resolved = node;
        while (resolved.path("$ref").isTextual()) {
            resolved = at(resolved.path("$ref").textValue());
        }
        return resolved;
    }

    JsonNode components() {
        return document.path("components");
    }

    private JsonNode at(String reference) {
        JsonNode target = reference.startsWith("#") ? document.at(reference.substring(1)) : MissingNode.getInstance();
        if (target.isMissingNode()) {
            throw new IllegalStateException("The " + service + " contract refers to " + reference + ", which it lacks");
        }
        return target;
    }

    private static List<DocumentedOperation> operationsOf(JsonNode document) {
        var operations = new ArrayList<DocumentedOperation>();
        document.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(member -> METHODS.contains(member.getKey()))
                .forEach(member ->
                        operations.add(new DocumentedOperation(member.getKey(), path.getKey(), member.getValue()))));
        return List.copyOf(operations);
    }
}
