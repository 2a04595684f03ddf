package org.cifal.workshops.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The parameters of one operation and of its path, named by where they stand, such as {@code query limit}. */
final class OperationParameters {

    private final Map<String, JsonNode> byName = new TreeMap<>();

    OperationParameters(ContractDocument contract, Located operation) {
        String path = operation.pointer().substring(0, operation.pointer().lastIndexOf('/'));
        add(contract, contract.document().at(path).path("parameters"));
        add(contract, operation.node().path("parameters"));
    }

    Map<String, JsonNode> byName() {
        return byName;
    }

    Set<String> required() {
        var required = new TreeSet<String>();
        byName.forEach((name, parameter) -> {
            if (parameter.path("required").asBoolean()) {
                required.add(name);
            }
        });
        return required;
    }

    private void add(ContractDocument contract, JsonNode parameters) {
        parameters.forEach(parameter -> {
            JsonNode resolved = contract.resolve(parameter);
            byName.put(
                    resolved.path("in").asText() + " " + resolved.path("name").asText(), resolved);
        });
    }
}
