package org.cifal.workshops.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whoever asks too often for what causes work is told by every operation that causes it (ADR 32). */
class ClientLimitsTest {

    private static final Set<String> SEARCHES = Set.of("q", "facets");

    private final JsonNode contract =
            ContractDocument.at("/openapi/catalogue/openapi.json").document();

    @Test
    void editing_and_searching_document_429_and_nothing_else_does() {
        var counted = new ArrayList<String>();
        var documented = new ArrayList<String>();
        contract.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(member -> member.getValue().has("operationId"))
                .forEach(operation -> {
                    String id = operation.getValue().path("operationId").asText();
                    if (path.getKey().startsWith("/v1/editing/") || searches(operation.getValue())) {
                        counted.add(id);
                    }
                    if (operation.getValue().path("responses").has("429")) {
                        documented.add(id);
                    }
                }));

        assertThat(counted).contains("listWorkshops", "importWorkshops").hasSizeGreaterThan(20);
        assertThat(documented).containsExactlyInAnyOrderElementsOf(counted);
    }

    private boolean searches(JsonNode operation) {
        return List.copyOf(operation.findParents("in")).stream().anyMatch(this::isSearch)
                || operation.path("parameters").findValuesAsText("$ref").stream()
                        .map(reference -> contract.at(reference.substring(1)))
                        .anyMatch(this::isSearch);
    }

    private boolean isSearch(JsonNode parameter) {
        return SEARCHES.contains(parameter.path("name").asText());
    }
}
