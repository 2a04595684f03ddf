package org.cifal.workshops.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Examples: that they are there, and that they are true. Each rule answers the offences against it, by JSON pointer. */
final class ExampleConventions {

    private static final JsonSchemaFactory SCHEMAS =
            JsonSchemaFactory.getInstance(VersionFlag.V202012, builder -> builder.metaSchema(ContractDialect.SCHEMA));
    private static final SchemaValidatorsConfig STRICT = SchemaValidatorsConfig.builder()
            .formatAssertionsEnabled(true)
            .pathType(PathType.JSON_POINTER)
            .regularExpressionFactory(new LinearPatterns())
            .build();

    private ExampleConventions() {}

    static List<String> onEveryBody(ContractDocument contract) {
        return contract.mediaTypes().stream()
                .filter(mediaType -> examplesOf(contract, mediaType).isEmpty())
                .map(Located::pointer)
                .toList();
    }

    /** Of media types that are JSON, parameters, headers, and schemas themselves. */
    static List<String> validByTheirSchema(ContractDocument contract) {
        Stream<Located> described = contract.pieces().stream()
                .filter(piece -> piece.node().has("schema") && (!piece.isNamed("content") || isJson(piece.name())));
        Stream<String> ofPieces = described.flatMap(
                piece -> offences(contract, piece.node().path("schema"), examplesOf(contract, piece)));
        Stream<String> ofSchemas = contract.schemas().stream()
                .flatMap(schema -> offences(contract, schema.node(), elements(schema.member("examples"))));
        return Stream.concat(ofPieces, ofSchemas).toList();
    }

    private static Stream<String> offences(ContractDocument contract, JsonNode schema, List<Located> examples) {
        if (examples.isEmpty()) {
            return Stream.of();
        }
        ObjectNode root = schema.deepCopy();
        root.set("components", contract.document().path("components"));
        var compiled = SCHEMAS.getSchema(root, STRICT);
        return examples.stream().flatMap(example -> compiled.validate(example.node()).stream()
                .map(ValidationMessage::getMessage)
                .sorted()
                .map(message -> example.pointer() + " " + message));
    }

    private static List<Located> examplesOf(ContractDocument contract, Located piece) {
        var examples = new ArrayList<Located>();
        if (piece.node().has("example")) {
            examples.add(piece.member("example"));
        }
        Located named = piece.member("examples");
        named.node().properties().forEach(example -> {
            Located at = named.member(example.getKey());
            String pointer = at.node().has("$ref") ? at.text("$ref").substring(1) : at.pointer();
            examples.add(new Located(pointer, contract.resolve(at.node())).member("value"));
        });
        return examples;
    }

    private static List<Located> elements(Located array) {
        var elements = new ArrayList<Located>();
        for (int index = 0; index < array.node().size(); index++) {
            elements.add(new Located(array.pointer() + "/" + index, array.node().get(index)));
        }
        return elements;
    }

    private static boolean isJson(String mediaType) {
        return mediaType.equals("application/json") || mediaType.endsWith("+json");
    }
}
