package org.cifal.workshops.catalogue.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The contract this service serves at {@code /q/openapi}, read for people. */
final class ContractDocument {

    private static final String CONTRACT = "/META-INF/openapi.yaml";
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    private final JsonNode document;
    private final Shapes shapes;

    private ContractDocument(JsonNode document) {
        this.document = document;
        this.shapes = new Shapes(document);
    }

    static ContractDocument served() {
        try (InputStream contract = ContractDocument.class.getResourceAsStream(CONTRACT)) {
            return new ContractDocument(new ObjectMapper(new YAMLFactory()).readTree(contract));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String title() {
        return document.at("/info/title").asText();
    }

    Prose description() {
        return Prose.of(document.at("/info/description").asText());
    }

    List<Reference.Topic> topics() {
        List<Reference.Topic> topics = new ArrayList<>();
        document.path("tags").forEach(tag -> {
            String name = tag.path("name").asText();
            topics.add(
                    new Reference.Topic(name, Prose.of(tag.path("description").asText()), operations(name)));
        });
        return topics;
    }

    List<Reference.Shape> shapes() {
        return shapes.named();
    }

    private List<Reference.Operation> operations(String tag) {
        return document.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .filter(method -> METHODS.contains(method.getKey()))
                        .filter(method ->
                                tag.equals(method.getValue().at("/tags/0").asText()))
                        .map(method -> operation(path.getKey(), path.getValue(), method)))
                .toList();
    }

    private Reference.Operation operation(String path, JsonNode shared, Map.Entry<String, JsonNode> method) {
        JsonNode operation = method.getValue();
        Stream<JsonNode> parameters =
                Stream.concat(stream(shared.path("parameters")), stream(operation.path("parameters")));
        return new Reference.Operation(
                operation.path("operationId").asText(),
                method.getKey(),
                path,
                operation.path("summary").asText(),
                Prose.of(operation.path("description").asText()),
                operation.path("security").isEmpty()
                        ? null
                        : names(operation.path("security").get(0)),
                parameters.map(this::resolved).map(this::parameter).toList(),
                bodies(resolved(operation.path("requestBody"))),
                operation.path("responses").properties().stream()
                        .map(this::answer)
                        .toList());
    }

    private Reference.Parameter parameter(JsonNode parameter) {
        JsonNode schema = resolved(parameter.path("schema"));
        return new Reference.Parameter(
                parameter.path("name").asText(),
                parameter.path("in").asText(),
                parameter.path("required").asBoolean(),
                form(schema),
                Prose.of(parameter.path("description").asText()),
                example(parameter));
    }

    private Reference.Answer answer(Map.Entry<String, JsonNode> status) {
        JsonNode response = resolved(status.getValue());
        return new Reference.Answer(
                status.getKey(), Prose.of(response.path("description").asText()), bodies(response));
    }

    private List<Reference.Body> bodies(JsonNode holder) {
        return holder.path("content").properties().stream()
                .map(content -> new Reference.Body(
                        content.getKey(),
                        shapes.formOfBody(content.getValue().path("schema")),
                        example(content.getValue())))
                .toList();
    }

    /** The type or the allowed values. */
    private String form(JsonNode schema) {
        if (schema.has("enum")) {
            return stream(schema.path("enum"))
                    .map(JsonNode::asText)
                    .reduce((all, next) -> all + " | " + next)
                    .orElse("");
        }
        if (schema.has("items")) {
            return form(resolved(schema.path("items"))) + " …";
        }
        return schema.has("format")
                ? schema.path("format").asText()
                : schema.path("type").asText("");
    }

    /** The first example there is, as it is sent; null where there is none. */
    private String example(JsonNode holder) {
        JsonNode example = holder.has("example")
                ? holder.path("example")
                : stream(holder.path("examples"))
                        .findFirst()
                        .map(this::resolved)
                        .map(named -> named.path("value"))
                        .orElse(holder.path("example"));
        if (example.isMissingNode()) {
            return null;
        }
        return example.isValueNode() ? example.asText() : example.toPrettyString();
    }

    private JsonNode resolved(JsonNode node) {
        String reference = node.path("$ref").asText();
        return reference.isEmpty() ? node : resolved(document.at(reference.substring(1)));
    }

    private static String names(JsonNode requirement) {
        return String.join(", ", (Iterable<String>) requirement::fieldNames);
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
