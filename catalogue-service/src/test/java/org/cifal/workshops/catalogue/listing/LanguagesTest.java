package org.cifal.workshops.catalogue.listing;

import static io.restassured.RestAssured.given;
import static org.cifal.workshops.catalogue.surroundings.Editors.carryOut;
import static org.cifal.workshops.catalogue.surroundings.Editors.createDraft;
import static org.cifal.workshops.catalogue.surroundings.Editors.slug;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.cifal.workshops.catalogue.surroundings.Surroundings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A fallback is declared: {@code Content-Language} names every language a text of the answer is in. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class LanguagesTest {

    private static final String FOUR_LANGUAGES = """
            {"slug": "%s", "owner": "cifal-jeju", "type": "course",
             "title": {"es": "Resoluciones", "fr": "Résolutions", "ko": "결의안", "pt": "Resoluções"},
             "sections": [{"kind": "note", "paragraphs": [{"fr": "Remarque", "ko": "참고"}]}]}
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ko    | ko     | 결의안       | 참고
            fr    | fr     | Résolutions  | Remarque
            fr-CA | fr     | Résolutions  | Remarque
            es    | es, fr | Resoluciones | Remarque
            pt-BR | pt, fr | Resoluções   | Remarque
            de    | es, fr | Resoluciones | Remarque
            """)
    void every_language_is_served_and_what_stands_in_for_one_is_named(
            String wanted, String declared, String title, String note) {
        String slug = publish(FOUR_LANGUAGES);

        given().header("Accept-Language", wanted)
                .get("/v1/workshops/" + slug)
                .then()
                .statusCode(200)
                .header("Content-Language", declared)
                .body("title", equalTo(title))
                .body("sections[0].paragraphs[0]", equalTo(note))
                .body("language", equalTo(declared.substring(0, 2)))
                .body("availableLanguages", equalTo(List.of("es", "fr", "ko", "pt")));
    }

    @Test
    void a_notice_in_one_language_is_declared_in_an_answer_in_another() {
        String slug = slug("notice");
        String id = createDraft(FOUR_LANGUAGES.formatted(slug)).path("id");
        carryOut(id, "publication", "{}").then().statusCode(200);
        carryOut(id, "postponement", "{\"words\": {\"ko\": \"연기\"}}").then().statusCode(200);

        given().get("/v1/workshops/" + slug + "/notices?lang=pt")
                .then()
                .statusCode(200)
                .header("Content-Language", equalTo("pt, ko"))
                .body("items[0].words", startsWith("연기"));
    }

    private static String publish(String draft) {
        String slug = slug("languages");
        String id = createDraft(draft.formatted(slug)).path("id");
        carryOut(id, "publication", "{}").then().statusCode(200);
        return slug;
    }
}
