package org.cifal.workshops.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** An OpenAPI 3.1 document taken apart for the rules: its operations, schemas, media types and every other piece. */
final class ContractDocument {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");
    private static final Set<String> PAYLOADS = Set.of("example", "examples", "default", "enum", "const");
    private static final Set<String> MAPS = Set.of("properties", "patternProperties", "dependentSchemas", "$defs");
    private static final Set<String> COMPOSITIONS = Set.of("allOf", "anyOf", "oneOf", "prefixItems");
    private static final Set<String> NESTED =
            Set.of("items", "contains", "additionalProperties", "propertyNames", "if", "then", "else", "not");

    private final JsonNode document;
    private final List<Located> pieces = new ArrayList<>();

    ContractDocument(JsonNode document) {
        this.document = document;
        gather(new Located("", document));
    }

    /** Reads JSON or YAML from the class path. */
    static ContractDocument at(String resource) {
        try (InputStream stream = ContractDocument.class.getResourceAsStream(resource)) {
            return new ContractDocument(new ObjectMapper(new YAMLFactory()).readTree(stream));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    JsonNode document() {
        return document;
    }

    /** Every object of the document, but for what stands inside examples and other payloads. */
    List<Located> pieces() {
        return pieces;
    }

    List<Located> operations() {
        return pieces.stream()
                .filter(piece -> piece.pointer().matches("/paths/[^/]+/[a-z]+") && METHODS.contains(piece.name()))
                .toList();
    }

    List<Located> mediaTypes() {
        return pieces.stream().filter(piece -> piece.isNamed("content")).toList();
    }

    /** Every schema, wherever it stands and however deep. */
    List<Located> schemas() {
        var schemas = new ArrayList<Located>();
        pieces.stream()
                .filter(piece -> piece.pointer().matches("/components/schemas/[^/]+")
                        || (piece.name().equals("schema") && !piece.pointer().startsWith("/components/schemas/")))
                .forEach(root -> gatherSchemas(root, schemas));
        return schemas;
    }

    /** What {@code node} stands for, following references to the end; missing where one leads nowhere. */
    JsonNode resolve(JsonNode node) {
        JsonNode resolved = node;
        while (resolved.path("$ref").isTextual()) {
            resolved = document.at(resolved.path("$ref").textValue().replaceFirst("^#", ""));
        }
        return resolved;
    }

    private void gather(Located piece) {
        pieces.add(piece);
        piece.node().properties().forEach(member -> {
            boolean payload =
                    PAYLOADS.contains(member.getKey()) && !piece.name().equals("properties");
            if (!payload) {
                gatherBelow(piece.member(member.getKey()));
            }
        });
    }

    private void gatherBelow(Located member) {
        if (member.node().isObject()) {
            gather(member);
        }
        for (int element = 0; element < member.node().size() && member.node().isArray(); element++) {
            gatherBelow(
                    new Located(member.pointer() + "/" + element, member.node().get(element)));
        }
    }

    private static void gatherSchemas(Located schema, List<Located> schemas) {
        schemas.add(schema);
        schema.node().properties().forEach(member -> {
            Located keyword = schema.member(member.getKey());
            if (NESTED.contains(member.getKey()) && keyword.node().isObject()) {
                gatherSchemas(keyword, schemas);
            } else if (MAPS.contains(member.getKey())) {
                keyword.node().properties().forEach(named -> gatherSchemas(keyword.member(named.getKey()), schemas));
            } else if (COMPOSITIONS.contains(member.getKey())) {
                for (int branch = 0; branch < keyword.node().size(); branch++) {
                    gatherSchemas(
                            new Located(
                                    keyword.pointer() + "/" + branch,
                                    keyword.node().get(branch)),
                            schemas);
                }
            }
        });
    }
}
