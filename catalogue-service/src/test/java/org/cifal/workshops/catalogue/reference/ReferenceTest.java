package org.cifal.workshops.catalogue.reference;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.cifal.workshops.catalogue.surroundings.Surroundings;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ReferenceTest {

    @Test
    void every_operation_of_the_contract_is_told() {
        List<Reference.Operation> operations = ContractDocument.served().topics().stream()
                .flatMap(topic -> topic.operations().stream())
                .toList();
        String page = given().get("/").then().statusCode(200).extract().asString();

        assertThat(operations).hasSizeGreaterThan(20);
        assertThat(operations).allSatisfy(operation -> assertThat(page)
                .contains("<h3 id=\"" + operation.id() + "\">")
                .contains(operation.path()));
    }

    @Test
    void a_browser_gets_the_icon_it_asks_for() {
        // No part of the interface, and so of no contract.
        given().noFilters().get("/favicon.ico").then().statusCode(200).header("Content-Type", startsWith("image/"));
    }

    @Test
    void an_operation_is_told_with_its_parameters_and_examples() {
        Reference.Operation listing = ContractDocument.served().topics().stream()
                .flatMap(topic -> topic.operations().stream())
                .filter(operation -> operation.id().equals("listWorkshops"))
                .findFirst()
                .orElseThrow();

        assertThat(listing.role()).isNull();
        assertThat(listing.parameters())
                .extracting(Reference.Parameter::name)
                .contains("registrationStatus", "q", "lang", "limit", "If-None-Match");
        assertThat(listing.parameters().get(0).form()).contains("open | closing-soon");
        assertThat(listing.answers().get(0).bodies().get(0).example()).contains("\"items\"");
    }

    @Test
    void words_and_code_of_a_description_are_told_apart() {
        Prose prose = Prose.of("Send `If-Match`,\nalways.\n\n\nNever `*`.");

        assertThat(prose.paragraphs()).hasSize(2);
        assertThat(prose.paragraphs().get(0).pieces())
                .containsExactly(
                        new Prose.Piece("Send ", false),
                        new Prose.Piece("If-Match", true),
                        new Prose.Piece(",\nalways.", false));
    }
}
