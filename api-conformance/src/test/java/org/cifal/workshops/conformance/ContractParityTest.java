package org.cifal.workshops.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ContractParityTest {

    private static final Contract SERVED =
            ServedApi.of("library", Path.of("target/test-classes/org/cifal/workshops/conformance/served"));

    private JsonNode library;

    @BeforeEach
    void readTheContract() throws IOException {
        library = new ObjectMapper()
                .readTree(ContractParityTest.class.getResourceAsStream("/openapi/library/openapi.json"));
    }

    @Test
    void a_service_that_serves_its_contract_is_at_parity() {
        assertThat(parity().differences()).isEmpty();
    }

    @Test
    void an_operation_that_is_not_served_is_named() {
        object("/paths").putObject("/v1/films").putObject("get");

        assertThat(parity().differences()).containsExactly("GET /v1/films is documented and not served");
    }

    @Test
    void an_operation_that_is_not_documented_is_named() {
        object("/paths/~1v1~1books~1{isbn}").remove("delete");

        assertThat(parity().differences()).containsExactly("DELETE /v1/books/{isbn} is served and not documented");
    }

    @Test
    void properties_are_the_same_both_ways() {
        var properties = object("/components/schemas/Book/properties");
        properties.set("shelfMark", properties.remove("shelf"));

        assertThat(parity().differences())
                .contains("Book has the properties [shelfMark] in the contract only and [shelf] in the class only");
    }

    @Test
    void a_schema_no_class_stands_for_is_named() {
        object("/components/schemas/Shelf/properties").putObject("room").put("$ref", "#/components/schemas/Room");
        object("/components/schemas").putObject("Room").putObject("properties").putObject("door");

        assertThat(parity().differences()).contains("Room is a schema of the contract and no class stands for it");
    }

    @Test
    void a_class_that_is_no_schema_is_named() {
        object("/components/schemas/Book/properties").putObject("shelf");
        object("/components/schemas").remove("Shelf");

        assertThat(parity().differences())
                .containsExactly("Shelf is a class on the wire and no schema of the contract");
    }

    @Test
    void an_excuse_takes_one_difference_away_and_no_other() {
        object("/paths").putObject("/v1/films").putObject("get");
        object("/paths").putObject("/v1/plays").putObject("get");

        assertThat(parity().excusing("GET /v1/films", "shown by another house").differences())
                .containsExactly("GET /v1/plays is documented and not served");
    }

    @Test
    void an_excuse_nothing_needs_is_named() {
        assertThat(parity().excusing("GET /v1/films", "shown by another house").differences())
                .containsExactly("GET /v1/films is excused and needs no excuse");
    }

    @Test
    void an_excuse_has_a_reason() {
        assertThatThrownBy(() -> parity().excusing("GET /v1/films", " ")).hasMessageContaining("Say why");
    }

    private ContractParity parity() {
        return new ContractParity(new Contract("library", library), SERVED)
                .excusing("BookPage", "the contract describes the page where it is listed");
    }

    private ObjectNode object(String pointer) {
        return (ObjectNode) library.at(JsonPointer.compile(pointer));
    }
}
