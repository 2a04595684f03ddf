package org.cifal.workshops.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.cifal.workshops.api.ContractDialect;
import org.cifal.workshops.api.LinearPatterns;

/**
 * The JSON Schemas (2020-12, formats asserted) of a contract, with every object closed.
 *
 * <p>A contract leaves its objects open because its clients must ignore what they do not know; a service under test must
 * send nothing the contract does not name. So wherever a schema describes a value it gets
 * {@code unevaluatedProperties: false}, and where it is a branch of a composition it does not: there, the schema that
 * composes is the one that is closed. An object that says {@code additionalProperties} or
 * {@code unevaluatedProperties} itself is taken at its word, and the empty schema stays "anything".
 *
 * <p>One limit: two branches of an {@code allOf} that both describe the members of the same nested property contradict
 * each other once closed. Say such a property in one branch.
 */
final class ClosedSchemas {

    private static final Set<String> VALUE =
            Set.of("items", "contains", "additionalProperties", "unevaluatedProperties");
    private static final Set<String> VALUES_BY_NAME = Set.of("properties", "patternProperties");
    private static final Set<String> BRANCHES = Set.of("allOf", "anyOf", "oneOf");
    private static final Set<String> BRANCH = Set.of("if", "then", "else", "not");
    private static final Set<String> BRANCHES_BY_NAME = Set.of("dependentSchemas", "$defs");

    private final JsonSchemaFactory factory =
            JsonSchemaFactory.getInstance(VersionFlag.V202012, builder -> builder.metaSchema(ContractDialect.SCHEMA));
    private final SchemaValidatorsConfig strict = SchemaValidatorsConfig.builder()
            .formatAssertionsEnabled(true)
            .pathType(PathType.JSON_POINTER)
            .regularExpressionFactory(new LinearPatterns())
            .build();
    private final Map<JsonNode, JsonSchema> compiled = new ConcurrentHashMap<>();
    private final ObjectNode components = JsonNodeFactory.instance.objectNode();

    ClosedSchemas(JsonNode contractComponents) {
        components.set("schemas", eachMember(contractComponents.path("schemas"), false));
    }

    /** What in {@code value} the schema does not allow, each line beginning with a JSON pointer into the value. */
    List<String> violations(JsonNode schema, JsonNode value) {
        Set<ValidationMessage> messages =
                compiled.computeIfAbsent(schema, this::compile).validate(value);
        return messages.stream()
                .filter(message -> messages.stream().noneMatch(cause -> isConsequence(message, cause)))
                .map(ValidationMessage::getMessage)
                .sorted()
                .toList();
    }

    /** A schema that fails evaluates nothing, so every property of its value, and of those around it, is named as well. */
    private static boolean isConsequence(ValidationMessage message, ValidationMessage cause) {
        if (!isAboutUndocumentedProperties(message)) {
            return false;
        }
        String place = message.getInstanceLocation().toString();
        String causedAt = cause.getInstanceLocation().toString();
        return causedAt.startsWith(place + "/") || (causedAt.equals(place) && !isAboutUndocumentedProperties(cause));
    }

    private static boolean isAboutUndocumentedProperties(ValidationMessage message) {
        return message.getType().equals("unevaluatedProperties");
    }

    private JsonSchema compile(JsonNode schema) {
        JsonNode closed = closed(schema, true);
        if (closed instanceof ObjectNode root) {
            root.set("components", components);
        }
        return factory.getSchema(closed, strict);
    }

    private JsonNode closed(JsonNode schema, boolean describesAValue) {
        if (!schema.isObject()) {
            return schema;
        }
        ObjectNode copy = JsonNodeFactory.instance.objectNode();
        schema.properties().forEach(member -> copy.set(member.getKey(), keyword(member.getKey(), member.getValue())));
        if (describesAValue && mayDescribeAnObject(schema)) {
            copy.put("unevaluatedProperties", false);
        }
        return copy;
    }

    private JsonNode keyword(String name, JsonNode value) {
        if (VALUE.contains(name)) {
            return closed(value, true);
        }
        if (VALUES_BY_NAME.contains(name)) {
            return eachMember(value, true);
        }
        if (BRANCH.contains(name)) {
            return closed(value, false);
        }
        if (BRANCHES_BY_NAME.contains(name)) {
            return eachMember(value, false);
        }
        if (BRANCHES.contains(name) || name.equals("prefixItems")) {
            return eachElement(value, name.equals("prefixItems"));
        }
        return value.deepCopy();
    }

    private ObjectNode eachMember(JsonNode schemas, boolean describeAValue) {
        ObjectNode copy = JsonNodeFactory.instance.objectNode();
        schemas.properties().forEach(member -> copy.set(member.getKey(), closed(member.getValue(), describeAValue)));
        return copy;
    }

    private ArrayNode eachElement(JsonNode schemas, boolean describeAValue) {
        ArrayNode copy = JsonNodeFactory.instance.arrayNode();
        schemas.forEach(element -> copy.add(closed(element, describeAValue)));
        return copy;
    }

    private static boolean mayDescribeAnObject(JsonNode schema) {
        return !schema.has("additionalProperties")
                && !schema.has("unevaluatedProperties")
                && (schema.has("$ref")
                        || schema.has("properties")
                        || schema.path("type").toString().contains("\"object\"")
                        || BRANCHES.stream().anyMatch(schema::has));
    }
}
