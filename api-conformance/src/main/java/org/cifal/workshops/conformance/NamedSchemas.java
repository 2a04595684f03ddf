package org.cifal.workshops.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The object schemas a document names, each with the names of its properties, compositions taken together. */
final class NamedSchemas {

    private static final String REFERENCE = "#/components/schemas/";

    private final Contract document;

    NamedSchemas(Contract document) {
        this.document = document;
    }

    /** Property names by schema name, of those with properties. */
    Map<String, Set<String>> withProperties() {
        var named = new TreeMap<String, Set<String>>();
        document.components().path("schemas").properties().forEach(schema -> {
            var names = new TreeSet<String>();
            collect(schema.getValue(), names);
            if (!names.isEmpty()) {
                named.put(schema.getKey(), names);
            }
        });
        return named;
    }

    /**
     * Names of the schemas that requests and responses are made of. Those of problems alone are not among them: a
     * service renders problems from the refusal that was thrown, so no method signature shows their form.
     */
    Set<String> exchanged() {
        var reached = new TreeSet<String>();
        document.operations().forEach(operation -> reach(operation.node(), reached, new HashSet<>()));
        return reached;
    }

    private void reach(JsonNode node, Set<String> reached, Set<String> followed) {
        String reference = node.path("$ref").asText("");
        if (!reference.isEmpty() && followed.add(reference)) {
            if (reference.startsWith(REFERENCE)) {
                reached.add(reference.substring(REFERENCE.length()));
            }
            reach(document.resolve(node), reached, followed);
        }
        node.properties().stream()
                .filter(member -> !member.getKey().equals("application/problem+json"))
                .forEach(member -> reach(member.getValue(), reached, followed));
        if (node.isArray()) {
            node.forEach(element -> reach(element, reached, followed));
        }
    }

    private void collect(JsonNode schema, Set<String> names) {
        JsonNode resolved = document.resolve(schema);
        resolved.path("properties").properties().forEach(property -> names.add(property.getKey()));
        for (String composition : Set.of("allOf", "anyOf", "oneOf")) {
            resolved.path(composition).forEach(branch -> collect(branch, names));
        }
    }
}
