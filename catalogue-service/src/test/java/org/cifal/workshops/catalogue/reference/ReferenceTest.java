package org.cifal.workshops.catalogue.reference;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
    void every_shape_is_told_with_its_members_and_every_name_of_one_leads_to_it() {
        List<Reference.Shape> shapes = shapes();
        String page = given().get("/").asString();

        assertThat(shapes).extracting(Reference.Shape::name).contains("Venue", "Texts", "CreateWorkshop", "Format");
        assertThat(shapes).allSatisfy(shape -> {
            assertThat(page).contains("<h3 id=\"data-" + shape.name() + "\">");
            assertThat(shape.form().pieces().isEmpty() && shape.members().isEmpty())
                    .isFalse();
        });
        assertThat(Pattern.compile("href=\"#([^\"]+)\"").matcher(page).results().map(link -> link.group(1)))
                .isNotEmpty()
                .allSatisfy(target -> assertThat(page).contains("id=\"" + target + "\""));
    }

    @Test
    void a_shape_says_what_it_is_made_of() {
        assertThat(words(shape("CreateWorkshop").form())).isEqualTo("WorkshopContent");
        assertThat(shape("CreateWorkshop").members())
                .extracting(Reference.Member::name)
                .containsExactly("slug");
        assertThat(words(shape("ImportReport").form())).isEqualTo("LineReport or ImportSummaryLine");
        assertThat(words(shape("Texts").form())).isEqualTo("by name: string, 1 to 20000 characters");
        assertThat(words(shape("Format").form())).startsWith("face-to-face | online");
        assertThat(shapes()).allSatisfy(shape -> assertThat(shape.members())
                .as(shape.name())
                .allSatisfy(member ->
                        assertThat(words(member.form())).doesNotEndWith(" ").isNotEmpty()));
        Reference.Member warnings = shape("EditedWorkshop").members().get(0);
        assertThat(warnings.required()).isTrue();
        assertThat(words(warnings.form())).isEqualTo("list of Finding");
        assertThat(warnings.form().pieces())
                .containsExactly(
                        new Reference.Form.Piece("list of ", false), new Reference.Form.Piece("Finding", true));
    }

    private static List<Reference.Shape> shapes() {
        return ContractDocument.served().shapes();
    }

    private static Reference.Shape shape(String name) {
        return shapes().stream()
                .filter(shape -> shape.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String words(Reference.Form form) {
        return form.pieces().stream().map(Reference.Form.Piece::text).collect(Collectors.joining());
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
