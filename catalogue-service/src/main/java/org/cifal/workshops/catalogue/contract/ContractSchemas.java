package org.cifal.workshops.catalogue.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.cifal.workshops.api.ContractDialect;
import org.cifal.workshops.api.LinearPatterns;
import org.cifal.workshops.catalogue.problem.FieldError;

/** The schemas of the contract this service serves at {@code /q/openapi}. */
@Singleton
public class ContractSchemas {

    private static final String CONTRACT = "/META-INF/openapi.yaml";
    private static final String ADDRESS = "https://contract.invalid/openapi";

    /** A pattern of the contract that people are told in words. */
    private static final String NOT_BLANK = "[^\\s\\p{Z}]";

    /** Read with the first body that is judged: a start has no use for it, and instances that only list have none. */
    private static final class Served {
        private static final Contract CONTRACT = Contract.read();
    }

    private record Contract(JsonNode document, Map<String, JsonSchema> schemas) {

        private static Contract read() {
            try (InputStream contract = ContractSchemas.class.getResourceAsStream(CONTRACT)) {
                JsonNode document = new ObjectMapper(new YAMLFactory()).readTree(contract);
                return new Contract(document, schemas(document));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        private static Map<String, JsonSchema> schemas(JsonNode document) {
            var factory = JsonSchemaFactory.getInstance(
                    SpecVersion.VersionFlag.V202012, builder -> builder.metaSchema(ContractDialect.SCHEMA)
                            .schemaLoaders(loaders -> loaders.schemas(Map.of(ADDRESS, document.toString()))));
            var config = SchemaValidatorsConfig.builder()
                    .pathType(PathType.JSON_POINTER)
                    .formatAssertionsEnabled(true)
                    .regularExpressionFactory(new LinearPatterns())
                    .locale(Locale.ENGLISH)
                    .build();
            Map<String, JsonSchema> schemas = new HashMap<>();
            document.at("/components/schemas")
                    .fieldNames()
                    .forEachRemaining(name -> schemas.put(
                            name,
                            factory.getSchema(SchemaLocation.of(ADDRESS + "#/components/schemas/" + name), config)));
            return schemas;
        }
    }

    boolean knows(String schema) {
        return Served.CONTRACT.schemas().containsKey(schema);
    }

    /**
     * Holds a document against a schema.
     *
     * @throws InvalidBody with everything in which the body departs from the schema
     */
    public void check(String schema, JsonNode body) {
        Set<String> known = new HashSet<>();
        collectProperties(Served.CONTRACT.document().at("/components/schemas/" + schema), known);
        List<FieldError> errors = Served.CONTRACT.schemas().get(schema).validate(body).stream()
                .filter(message -> !onlyFollows(message, known))
                .map(ContractSchemas::error)
                .distinct()
                .toList();
        if (!errors.isEmpty()) {
            throw new InvalidBody(errors);
        }
    }

    /** As the other, and holds no member that the record made of it would not have. */
    public void check(String schema, JsonNode body, Class<?> record) {
        check(schema, body);
        UnknownMembers.check(body, record);
    }

    /** A property of a part that fails counts as not evaluated, although the schema knows it. */
    private static boolean onlyFollows(ValidationMessage message, Set<String> known) {
        return "unevaluatedProperties".equals(message.getType()) && known.contains(message.getProperty());
    }

    private static void collectProperties(JsonNode schema, Set<String> names) {
        schema.path("properties").fieldNames().forEachRemaining(names::add);
        schema.path("allOf").forEach(part -> collectProperties(part, names));
        String reference = schema.path("$ref").asText();
        if (!reference.isEmpty()) {
            collectProperties(Served.CONTRACT.document().at(reference.substring(1)), names);
        }
    }

    /** What is missing or not known is pointed at itself, not at the object it is missing from or not known in. */
    private static FieldError error(ValidationMessage message) {
        String property = message.getProperty();
        String at = message.getInstanceLocation().toString();
        String pointer =
                property == null ? at : at + "/" + property.replace("~", "~0").replace("/", "~1");
        boolean blank =
                "pattern".equals(message.getType()) && message.getMessage().endsWith(NOT_BLANK);
        String text = blank ? "must not be blank" : message.getMessage();
        String detail = text.startsWith(at + ": ") ? text.substring(at.length() + 2) : text;
        return new FieldError("#" + pointer, detail);
    }
}
