package org.cifal.workshops.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What in a changed schema would break a client.
 *
 * <p>What a client sends must still be accepted: nothing new is demanded, no type, value or limit is narrower. What a
 * client reads must still be there and be of the same type; new properties and new enum values are no break, since
 * clients are told to ignore what they do not know.
 */
final class SchemaChange {

    private static final List<String> UPPER_LIMITS =
            List.of("maxLength", "maximum", "exclusiveMaximum", "maxItems", "maxProperties");
    private static final List<String> LOWER_LIMITS =
            List.of("minLength", "minimum", "exclusiveMinimum", "minItems", "minProperties");
    private static final List<String> FORMS = List.of("format", "pattern", "const");

    private final ContractDocument released;
    private final ContractDocument present;
    private final boolean sentByClients;
    private final List<String> breaks = new ArrayList<>();
    private final Set<List<Object>> compared = new HashSet<>();

    SchemaChange(ContractDocument released, ContractDocument present, boolean sentByClients) {
        this.released = released;
        this.present = present;
        this.sentByClients = sentByClients;
    }

    List<String> breaks(Located before, JsonNode after) {
        compare(before.pointer(), before.node(), after);
        return breaks;
    }

    private void compare(String at, JsonNode before, JsonNode after) {
        if (before.has("$ref") && !compared.add(List.of(before, after))) {
            return;
        }
        JsonNode old = released.resolve(before);
        JsonNode now = present.resolve(after);
        compareTypes(at, old, now);
        compareForms(at, old, now);
        compareProperties(at, old, now);
        if (sentByClients) {
            compareLimits(at, old, now);
            compareValues(at, old, now);
        }
        for (String nested : List.of("items", "additionalProperties")) {
            if (old.path(nested).isObject()) {
                compare(at + "/" + nested, old.path(nested), now.path(nested));
            }
        }
        if (sentByClients && !isFalse(old) && isFalse(now)) {
            breaks.add(at + " no longer takes further properties");
        }
        compareBranches(at, old, now);
    }

    /** Of the branches of a choice only their number; what an {@code allOf} adds up to is compared as properties. */
    private void compareBranches(String at, JsonNode old, JsonNode now) {
        for (String choice : List.of("oneOf", "anyOf")) {
            if (sentByClients && now.path(choice).size() < old.path(choice).size()) {
                breaks.add(at + "/" + choice + " has fewer branches");
            }
            int both = Math.min(old.path(choice).size(), now.path(choice).size());
            for (int branch = 0; branch < both; branch++) {
                compare(
                        at + "/" + choice + "/" + branch,
                        old.path(choice).get(branch),
                        now.path(choice).get(branch));
            }
        }
    }

    private void compareTypes(String at, JsonNode old, JsonNode now) {
        Set<String> before = types(old);
        Set<String> after = types(now);
        boolean fits = sentByClients
                ? after.isEmpty() || (!before.isEmpty() && after.containsAll(before))
                : before.isEmpty() || (!after.isEmpty() && before.containsAll(after));
        if (!fits) {
            breaks.add("%s is of type %s, was %s".formatted(at, after, before));
        }
    }

    private void compareForms(String at, JsonNode old, JsonNode now) {
        for (String form : FORMS) {
            boolean fits = old.path(form).equals(now.path(form))
                    || (sentByClients ? !now.has(form) : !old.has(form) || form.equals("pattern"));
            if (!fits) {
                breaks.add("%s has another %s".formatted(at, form));
            }
        }
    }

    private void compareProperties(String at, JsonNode old, JsonNode now) {
        Map<String, JsonNode> before = properties(released, old, new TreeMap<>());
        Map<String, JsonNode> after = properties(present, now, new TreeMap<>());
        before.forEach((name, property) -> {
            if (after.containsKey(name)) {
                compare(at + "/properties/" + name, property, after.get(name));
            } else {
                breaks.add(at + "/properties/" + name + " is gone");
            }
        });
        Set<String> was = required(released, old, new TreeSet<>());
        Set<String> is = required(present, now, new TreeSet<>());
        Set<String> difference = new TreeSet<>(sentByClients ? is : was);
        difference.removeAll(sentByClients ? was : is);
        difference.stream()
                .filter(name -> sentByClients || after.containsKey(name))
                .forEach(name -> breaks.add(
                        at + "/properties/" + name + (sentByClients ? " is now demanded" : " is no longer certain")));
    }

    private void compareLimits(String at, JsonNode old, JsonNode now) {
        UPPER_LIMITS.stream()
                .filter(now::has)
                .filter(limit -> !old.has(limit)
                        || now.path(limit)
                                        .decimalValue()
                                        .compareTo(old.path(limit).decimalValue())
                                < 0)
                .forEach(limit -> breaks.add(at + "/" + limit + " is narrower"));
        LOWER_LIMITS.stream()
                .filter(now::has)
                .filter(limit -> !old.has(limit)
                        || now.path(limit)
                                        .decimalValue()
                                        .compareTo(old.path(limit).decimalValue())
                                > 0)
                .forEach(limit -> breaks.add(at + "/" + limit + " is narrower"));
    }

    private void compareValues(String at, JsonNode old, JsonNode now) {
        Set<JsonNode> accepted = elements(now.path("enum"));
        if (now.has("enum") && (!old.has("enum") || !accepted.containsAll(elements(old.path("enum"))))) {
            breaks.add(at + "/enum takes fewer values");
        }
    }

    private static boolean isFalse(JsonNode schema) {
        JsonNode further = schema.path("additionalProperties");
        return further.isBoolean() && !further.booleanValue();
    }

    private static Set<String> types(JsonNode schema) {
        JsonNode type = schema.path("type");
        var types = new TreeSet<String>();
        if (type.isTextual()) {
            types.add(type.textValue());
        }
        type.forEach(one -> types.add(one.asText()));
        if (types.contains("number")) {
            types.add("integer");
        }
        return types;
    }

    private static Set<JsonNode> elements(JsonNode array) {
        var elements = new HashSet<JsonNode>();
        array.forEach(elements::add);
        return elements;
    }

    private static Map<String, JsonNode> properties(
            ContractDocument contract, JsonNode schema, Map<String, JsonNode> properties) {
        JsonNode resolved = contract.resolve(schema);
        resolved.path("properties").properties().forEach(named -> properties.put(named.getKey(), named.getValue()));
        resolved.path("allOf").forEach(branch -> properties(contract, branch, properties));
        return properties;
    }

    private static Set<String> required(ContractDocument contract, JsonNode schema, Set<String> required) {
        JsonNode resolved = contract.resolve(schema);
        resolved.path("required").forEach(name -> required.add(name.asText()));
        resolved.path("allOf").forEach(branch -> required(contract, branch, required));
        return required;
    }
}
