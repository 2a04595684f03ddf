package org.cifal.workshops.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Holds one exchange to a contract.
 *
 * <p>The response is always held to it. The request is when it was answered with success, so that the tests themselves
 * speak the contract; what was refused was perhaps meant to be wrong. What the contract does not document may only be
 * refused, with a problem.
 */
final class ExchangeValidation {

    private static final Set<Integer> REFUSALS_OF_THE_UNDOCUMENTED = Set.of(401, 403, 404, 405);

    private final Contract contract;
    private final BodyValidation bodies;
    private final HeaderValidation headers;

    ExchangeValidation(Contract contract) {
        this.contract = contract;
        var schemas = new ClosedSchemas(contract.components());
        this.bodies = new BodyValidation(schemas);
        this.headers = new HeaderValidation(contract, schemas);
    }

    Optional<DocumentedOperation> operation(Exchange exchange) {
        return contract.operation(exchange.documentedMethod(), exchange.path());
    }

    List<String> violations(Exchange exchange) {
        return operation(exchange)
                .map(operation -> ofDocumented(operation, exchange))
                .orElseGet(() -> ofUndocumented(exchange));
    }

    private List<String> ofDocumented(DocumentedOperation operation, Exchange exchange) {
        JsonNode response = contract.resolve(operation.response(exchange.status()));
        if (response.isMissingNode()) {
            return List.of("the response has the undocumented status " + exchange.status());
        }
        var violations = new ArrayList<String>();
        if (!exchange.method().equals("HEAD")) {
            bodies.violations(response.path("content"), exchange.responseType(), exchange.responseBody())
                    .forEach(violation -> violations.add("the response " + violation));
        }
        headers.violations(response.path("headers"), exchange)
                .forEach(violation -> violations.add("the response " + violation));
        if (exchange.succeeded()) {
            ofRequest(operation, exchange).forEach(violation -> violations.add("the request " + violation));
        }
        return violations;
    }

    private List<String> ofRequest(DocumentedOperation operation, Exchange exchange) {
        JsonNode body = contract.resolve(operation.requestBody());
        if (exchange.requestBody().isEmpty()) {
            return body.path("required").asBoolean() && !exchange.requestType().startsWith("multipart/")
                    ? List.of("has no body, and one is required")
                    : List.of();
        }
        return bodies.violations(body.path("content"), exchange.requestType(), exchange.requestBody());
    }

    private List<String> ofUndocumented(Exchange exchange) {
        boolean preflight = exchange.method().equals("OPTIONS") && contract.documentsPath(exchange.path());
        boolean refused = REFUSALS_OF_THE_UNDOCUMENTED.contains(exchange.status());
        if (preflight) {
            return List.of();
        }
        if (!refused) {
            return List.of("the operation is not documented");
        }
        var content = JsonNodeFactory.instance.objectNode();
        content.putObject("application/problem+json").putObject("schema").put("$ref", "#/components/schemas/Problem");
        return exchange.method().equals("HEAD")
                ? List.of()
                : bodies.violations(content, exchange.responseType(), exchange.responseBody()).stream()
                        .map(violation -> "the refusal " + violation)
                        .toList();
    }
}
