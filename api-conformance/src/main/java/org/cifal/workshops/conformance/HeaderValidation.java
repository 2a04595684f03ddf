package org.cifal.workshops.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Holds the headers of a response to those its contract documents: no other, none missing, each of its schema. */
final class HeaderValidation {

    /**
     * Sent by the HTTP layer whatever the operation, so a contract does not repeat them: the message's framing and date
     * (RFC 9110, RFC 9112), {@code Vary}, and {@code Content-Type}, which OpenAPI describes by {@code content}. So are
     * the headers of CORS, which are all named {@code Access-Control-…}.
     */
    static final Set<String> OF_THE_TRANSPORT = Set.of(
            "connection",
            "content-encoding",
            "content-length",
            "content-type",
            "date",
            "keep-alive",
            "server",
            "trailer",
            "transfer-encoding",
            "upgrade",
            "vary");

    private final Contract contract;
    private final ClosedSchemas schemas;

    HeaderValidation(Contract contract, ClosedSchemas schemas) {
        this.contract = contract;
        this.schemas = schemas;
    }

    List<String> violations(JsonNode documented, Exchange exchange) {
        var violations = new ArrayList<String>();
        exchange.responseHeaders().keySet().stream()
                .filter(name -> !ofTheTransport(name) && !isDocumented(documented, name))
                .forEach(name -> violations.add("has the undocumented header " + name));
        documented
                .properties()
                .forEach(header -> violations.addAll(of(
                        header.getKey(),
                        contract.resolve(header.getValue()),
                        exchange.responseHeaders().getOrDefault(header.getKey(), List.of()))));
        return violations;
    }

    private List<String> of(String name, JsonNode header, List<String> values) {
        if (values.isEmpty()) {
            return header.path("required").asBoolean() ? List.of("lacks the header " + name) : List.of();
        }
        return values.stream()
                .flatMap(value ->
                        schemas.violations(header.path("schema"), typed(header.path("schema"), value)).stream())
                .map(violation -> "header " + name + violation)
                .toList();
    }

    private JsonNode typed(JsonNode schema, String value) {
        boolean number = contract.resolve(schema).path("type").asText().equals("integer") && value.matches("-?[0-9]+");
        return number ? BigIntegerNode.valueOf(new BigInteger(value)) : TextNode.valueOf(value);
    }

    private static boolean ofTheTransport(String name) {
        String lowerCase = name.toLowerCase(Locale.ROOT);
        return OF_THE_TRANSPORT.contains(lowerCase) || lowerCase.startsWith("access-control-");
    }

    private static boolean isDocumented(JsonNode documented, String name) {
        return documented.properties().stream()
                .anyMatch(header -> header.getKey().equalsIgnoreCase(name));
    }
}
