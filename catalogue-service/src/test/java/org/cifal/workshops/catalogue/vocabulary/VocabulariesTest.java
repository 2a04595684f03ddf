package org.cifal.workshops.catalogue.vocabulary;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.cifal.workshops.catalogue.surroundings.Surroundings;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class VocabulariesTest {

    private static final String VOCABULARIES = "/v1/vocabularies";

    @Test
    void anyone_reads_the_words_of_the_catalogue_with_labels_in_four_languages() {
        given().get(VOCABULARIES)
                .then()
                .statusCode(200)
                .body("items.code", hasItems("event-types", "formats", "sdg-goals", "themes", "sectors"))
                .body("items.find { it.code == 'formats' }.terms[0].labels.ko", equalTo("대면"))
                .body("items.find { it.code == 'themes' }.closed", equalTo(false))
                .body("items.find { it.code == 'themes' }.filter", equalTo("workshopTheme"));
    }

    @Test
    void a_vocabulary_that_names_a_filter_has_values_the_filter_takes() {
        List<Map<String, Object>> named = given().get(VOCABULARIES).path("items.findAll { it.filter }");
        assertThat(named).hasSizeGreaterThan(5);
        named.forEach(vocabulary -> {
            String value = String.valueOf(((List<?>) vocabulary.get("terms"))
                    .stream()
                            .map(term -> ((Map<?, ?>) term).get("value"))
                            .filter(term -> !"draft".equals(term))
                            .findFirst()
                            .orElseThrow());
            given().queryParam(String.valueOf(vocabulary.get("filter")), value)
                    .get("/v1/workshops?limit=1")
                    .then()
                    .statusCode(200);
        });
    }

    @Test
    void what_the_client_holds_is_not_sent_again() {
        Response whole = given().get(VOCABULARIES);
        assertThat(whole.header("Cache-Control")).startsWith("public, max-age=");

        given().header("If-None-Match", whole.header("ETag"))
                .get(VOCABULARIES)
                .then()
                .statusCode(304);
    }

    @Test
    void a_parameter_it_does_not_know_is_refused() {
        given().get(VOCABULARIES + "?lang=ko").then().statusCode(400).body("errors.pointer", equalTo(List.of("#lang")));
    }
}
