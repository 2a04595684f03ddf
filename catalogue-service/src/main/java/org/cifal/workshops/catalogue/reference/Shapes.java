package org.cifal.workshops.catalogue.reference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The schemas of the contract, read for people: what a body is made of, member by member. */
final class Shapes {

    private static final String PLACE = "#/components/schemas/";

    private final JsonNode document;

    /** @param document the whole contract */
    Shapes(JsonNode document) {
        this.document = document;
    }

    /** All that have a name, by it. */
    List<Reference.Shape> named() {
        return document.at("/components/schemas").properties().stream()
                .map(schema -> new Reference.Shape(
                        schema.getKey(),
                        Prose.of(schema.getValue().path("description").asText()),
                        form(schema.getValue()),
                        members(schema.getValue())))
                .sorted((one, other) -> one.name().compareToIgnoreCase(other.name()))
                .toList();
    }

    /** What a value is, in a line. */
    Reference.Form form(JsonNode schema) {
        return new Reference.Form(pieces(schema));
    }

    /** What a body is, in a line; of one that is no JSON, what is said of it. */
    Reference.Form formOfBody(JsonNode schema) {
        return schema.size() == 1 && schema.has("description")
                ? new Reference.Form(List.of(
                        new Reference.Form.Piece(schema.path("description").asText(), false)))
                : form(schema);
    }

    private List<Reference.Form.Piece> pieces(JsonNode schema) {
        if (schema.has("$ref")) {
            return List.of(new Reference.Form.Piece(schema.path("$ref").asText().substring(PLACE.length()), true));
        }
        if (schema.has("allOf")) {
            return joined(parts(schema, "allOf").filter(part -> part.has("$ref")), " and ");
        }
        if (schema.has("oneOf") || schema.has("anyOf")) {
            return joined(Stream.concat(parts(schema, "oneOf"), parts(schema, "anyOf")), " or ");
        }
        if (schema.has("items")) {
            return after("list of ", schema.path("items"));
        }
        if (schema.path("additionalProperties").isObject()) {
            return after("by name: ", schema.path("additionalProperties"));
        }
        return List.of(new Reference.Form.Piece(plain(schema), false));
    }

    private List<Reference.Form.Piece> joined(Stream<JsonNode> parts, String between) {
        List<Reference.Form.Piece> pieces = new ArrayList<>();
        parts.forEach(part -> {
            if (!pieces.isEmpty()) {
                pieces.add(new Reference.Form.Piece(between, false));
            }
            pieces.addAll(pieces(part));
        });
        return pieces;
    }

    private List<Reference.Form.Piece> after(String words, JsonNode schema) {
        return Stream.concat(Stream.of(new Reference.Form.Piece(words, false)), pieces(schema).stream())
                .toList();
    }

    /** The allowed values, or the type and its bounds; where any value may stand, that. */
    private static String plain(JsonNode schema) {
        if (schema.has("const")) {
            return schema.path("const").asText();
        }
        if (schema.has("enum")) {
            return texts(schema.path("enum"), " | ");
        }
        String type = schema.path("format").asText(types(schema.path("type")));
        return type.isEmpty()
                ? "anything"
                : type
                        + bounds(schema, "minimum", "maximum", "")
                        + bounds(schema, "minLength", "maxLength", " characters");
    }

    private static String types(JsonNode type) {
        return type.isArray() ? texts(type, " or ") : type.asText();
    }

    private static String texts(JsonNode list, String between) {
        return stream(list).map(JsonNode::asText).collect(Collectors.joining(between));
    }

    private static String bounds(JsonNode schema, String lowest, String highest, String unit) {
        if (schema.has(lowest) && schema.has(highest)) {
            return ", %s to %s%s"
                    .formatted(
                            schema.path(lowest).asText(), schema.path(highest).asText(), unit);
        }
        if (schema.has(highest)) {
            return ", up to " + schema.path(highest).asText() + unit;
        }
        return schema.has(lowest) ? ", " + schema.path(lowest).asText() + unit + " or more" : "";
    }

    /** Its own; those of the shapes it is made of stand there. */
    private List<Reference.Member> members(JsonNode schema) {
        return Stream.concat(Stream.of(schema), parts(schema, "allOf"))
                .flatMap(part -> {
                    Set<String> required = new HashSet<>();
                    part.path("required").forEach(name -> required.add(name.asText()));
                    return part.path("properties").properties().stream()
                            .map(member -> new Reference.Member(
                                    member.getKey(),
                                    required.contains(member.getKey()),
                                    form(member.getValue()),
                                    Prose.of(member.getValue()
                                            .path("description")
                                            .asText())));
                })
                .toList();
    }

    private static Stream<JsonNode> parts(JsonNode schema, String how) {
        return stream(schema.path(how));
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
