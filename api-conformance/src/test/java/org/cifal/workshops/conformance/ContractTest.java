package org.cifal.workshops.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractTest {

    private final Contract library = Contract.ofService("library");

    @ParameterizedTest
    @CsvSource({
        "GET, /v1/books, listBooks",
        "GET, /v1/books/978-1, getBook",
        "DELETE, /v1/books/978-1, removeBook",
        "GET, /v1/books/new.csv, exportBooks"
    })
    void an_operation_is_found_by_method_and_the_most_literal_template(String method, String path, String id) {
        assertThat(library.operation(method, path)).map(DocumentedOperation::id).hasValue(id);
    }

    @ParameterizedTest
    @CsvSource({"PUT, /v1/books", "GET, /v1/books/1/pages", "GET, /v1/books/", "GET, /v2/books"})
    void what_is_not_documented_is_not_found(String method, String path) {
        assertThat(library.operation(method, path)).isEmpty();
    }

    @Test
    void a_reference_that_leads_nowhere_is_named() {
        var dangling = JsonNodeFactory.instance.objectNode().put("$ref", "#/components/schemas/Film");

        assertThatThrownBy(() -> library.resolve(dangling)).hasMessageContaining("#/components/schemas/Film");
    }

    @Test
    void a_service_without_a_contract_is_refused() {
        assertThatThrownBy(() -> Contract.ofService("cinema"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("/openapi/cinema/openapi.json");
    }
}
