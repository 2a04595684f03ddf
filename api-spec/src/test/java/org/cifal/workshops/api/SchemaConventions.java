package org.cifal.workshops.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.re2j.PatternSyntaxException;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What every schema of a contract has. Each rule answers the offences against it, by JSON pointer.
 *
 * <p>A vocabulary or an object whose spelling another standard gives says so by {@code x-vocabulary}, naming the
 * standard, and is then spelt as it is there.
 */
final class SchemaConventions {

    private static final Pattern KEBAB_CASE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern CAMEL_CASE = Pattern.compile("[a-z][a-zA-Z0-9]*");
    private static final String FROM_A_STANDARD = "x-vocabulary";

    private SchemaConventions() {}

    static List<String> limitedStrings(ContractDocument contract) {
        return offenders(
                contract,
                schema -> !isOfType(schema, "string")
                        || Stream.of("enum", "const", "format", "maxLength").anyMatch(schema::has));
    }

    static List<String> limitedArrays(ContractDocument contract) {
        return offenders(contract, schema -> !isOfType(schema, "array") || schema.has("maxItems"));
    }

    /** What RE2 cannot read, a value may keep a matcher busy with; the services judge bodies by RE2, and would pass it over. */
    static List<String> linearPatterns(ContractDocument contract) {
        return offenders(contract, schema -> !schema.path("pattern").isTextual() || isLinear(schema.path("pattern")));
    }

    private static boolean isLinear(JsonNode pattern) {
        try {
            com.google.re2j.Pattern.compile(pattern.textValue());
            return true;
        } catch (PatternSyntaxException unreadable) {
            return false;
        }
    }

    static List<String> kebabCaseValues(ContractDocument contract) {
        return offenders(
                contract,
                schema -> schema.has(FROM_A_STANDARD)
                        || StreamSupport.stream(schema.path("enum").spliterator(), false)
                                .filter(JsonNode::isTextual)
                                .allMatch(value ->
                                        KEBAB_CASE.matcher(value.textValue()).matches()));
    }

    static List<String> camelCaseProperties(ContractDocument contract) {
        return offenders(
                contract,
                schema -> schema.has(FROM_A_STANDARD)
                        || schema.path("properties").properties().stream()
                                .allMatch(property ->
                                        CAMEL_CASE.matcher(property.getKey()).matches()));
    }

    private static boolean isOfType(JsonNode schema, String type) {
        JsonNode types = schema.path("type");
        return types.asText().equals(type) || types.toString().contains("\"" + type + "\"");
    }

    private static List<String> offenders(ContractDocument contract, Predicate<JsonNode> rule) {
        return contract.schemas().stream()
                .filter(schema -> !rule.test(schema.node()))
                .map(Located::pointer)
                .toList();
    }
}
