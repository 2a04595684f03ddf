package org.cifal.workshops.catalogue.listing;

import static io.restassured.RestAssured.given;
import static org.cifal.workshops.catalogue.surroundings.Editors.carryOut;
import static org.cifal.workshops.catalogue.surroundings.Editors.createDraft;
import static org.cifal.workshops.catalogue.surroundings.Editors.intending;
import static org.cifal.workshops.catalogue.surroundings.Editors.slug;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
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

    /** Its title is in English alone; what else is in French or Korean is wanted there none the less. */
    private static final String MORE_THAN_ITS_TITLE = """
            {"slug": "%s", "owner": "cifal-jeju", "type": "course",
             "title": {"en": "Resolutions"},
             "organisers": [{"code": "cifal-jeju", "name": {"en": "CIFAL Jeju", "fr": "CIFAL de Jeju", "ko": "제주 국제연수센터"},
                             "role": "organiser"}],
             "venues": [{"city": "Jeju", "language": "en", "inOtherLanguages": {"fr": {"city": "Tcheju"}}}],
             "schedule": {"firstDay": "2023-12-12", "timeZone": "Asia/Seoul"},
             "fee": {"kind": "fixed", "amounts": [{"money": {"amount": "10", "currency": "EUR"},
                                                   "appliesTo": {"en": "All", "fr": "Tous"}}]},
             "sections": [{"kind": "background", "paragraphs": [{"ko": "배경", "fr": "Contexte"}]},
                          {"kind": "note", "paragraphs": [{"en": "Note", "ko": "참고"}]}]}
            """;

    private static final String PLACES = """
            {"slug": "%s", "owner": "cifal-jeju", "type": "course",
             "title": {"en": "Resolutions", "ko": "결의안", "fr": "Résolutions"},
             "venues": [{"name": "JITC", "city": "Jeju", "language": "en", "inOtherLanguages":
                            {"ko": {"name": "제주국제연수센터", "city": "제주"}}},
                        {"city": "Lomé"}],
             "schedule": {"timeZone": "Asia/Seoul", "sessions": [{"firstDay": "2023-12-12", "venue":
                 {"city": "Seoul", "address": "1 Jongno", "language": "en", "inOtherLanguages":
                     {"ko": {"city": "서울", "address": "종로 1"}, "fr": {"city": "Séoul"}}}}]}}
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr    |        | en, fr     | CIFAL de Jeju     | Tcheju | Contexte | Note
            fr-CA |        | en, fr     | CIFAL de Jeju     | Tcheju | Contexte | Note
            fr    | ko     | en, fr, ko | CIFAL de Jeju     | Tcheju | Contexte | 참고
            ko    | fr, en | en, fr, ko | 제주 국제연수센터 | Tcheju | 배경     | 참고
            en    | fr     | en, fr     | CIFAL Jeju        | Jeju   | Contexte | Note
            en    |        | en, ko     | CIFAL Jeju        | Jeju   | 배경     | Note
            de    |        | en, ko     | CIFAL Jeju        | Jeju   | 배경     | Note
            """)
    void each_text_is_in_the_best_of_its_own_languages_whatever_the_title_is_in(
            String lang, String accepted, String declared, String organiser, String city, String first, String second) {
        String slug = publish(MORE_THAN_ITS_TITLE);
        var wanted = given().header("Accept-Language", accepted == null ? "*" : accepted);

        wanted.get("/v1/workshops/" + slug + "?lang=" + lang)
                .then()
                .statusCode(200)
                .body("language", equalTo("en"))
                .body("title", equalTo("Resolutions"))
                .body("organisers[0].name", equalTo(organiser))
                .body("venues[0].city", equalTo(city))
                .body("sections[0].paragraphs[0]", equalTo(first))
                .body("sections[1].paragraphs[0]", equalTo(second))
                .header("Content-Language", equalTo(declared));
    }

    @Test
    void an_item_of_a_listing_is_told_as_the_workshop_is_and_says_in_which_languages() {
        String slug = publish(MORE_THAN_ITS_TITLE);

        item(slug, "fr", "*")
                .body("title", equalTo(List.of("Resolutions")))
                .body("language", equalTo(List.of("en")))
                .body("organisers[0].name", equalTo(List.of("CIFAL de Jeju")))
                .body("textLanguages[0]", equalTo(List.of("en", "fr")));
        item(slug, "ko", "fr")
                .body("organisers[0].name", equalTo(List.of("제주 국제연수센터")))
                .body("venues[0].city", equalTo(List.of("Tcheju")));
        item(slug, "en", "fr").body("textLanguages[0]", nullValue());
    }

    @Test
    void an_event_for_machines_is_told_as_the_workshop_is_and_says_in_which_languages() {
        String slug = publish(MORE_THAN_ITS_TITLE);

        given().get("/v1/workshops/" + slug + ".jsonld?lang=fr")
                .then()
                .statusCode(200)
                .header("Content-Language", equalTo("en, fr"))
                .body("name", equalTo("Resolutions"))
                .body("description", equalTo("Contexte"))
                .body("organizer.name", equalTo("CIFAL de Jeju"))
                .body("offers.name", equalTo("Tous"))
                .body("location.address.addressLocality", equalTo("Tcheju"));
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ko | ko     | 제주국제연수센터 | 제주 | 서울   | ko | ko
            en | en     | JITC         | Jeju | Seoul  | en | en
            fr | fr, en | JITC         | Jeju | Séoul  | en |
            """)
    void a_place_has_its_names_in_the_language_that_is_asked_for(
            String wanted,
            String declared,
            String name,
            String city,
            String venueOfSession,
            String spoken,
            String session) {
        String slug = publish(PLACES);

        given().get("/v1/workshops/" + slug + "?lang=" + wanted)
                .then()
                .statusCode(200)
                .header("Content-Language", declared)
                .body("venues[0].name", equalTo(name))
                .body("venues[0].city", equalTo(city))
                .body("venues[0].language", equalTo(spoken))
                .body("venues[0].inOtherLanguages", nullValue())
                .body("schedule.sessions[0].venue.city", equalTo(venueOfSession))
                .body("schedule.sessions[0].venue.address", equalTo("ko".equals(wanted) ? "종로 1" : "1 Jongno"))
                .body("schedule.sessions[0].venue.language", equalTo(session))
                .body("venues[1].city", equalTo("Lomé"))
                .body("venues[1].language", nullValue());
        given().get("/v1/workshops?city=제주&limit=100&lang=" + wanted)
                .then()
                .statusCode(200)
                .body("items.find { it.slug == '" + slug + "' }.venues[0].name", equalTo(name))
                .body(
                        "items.find { it.slug == '" + slug + "' }.textLanguages",
                        equalTo("fr".equals(wanted) ? List.of("fr", "en") : null));
    }

    @Test
    void the_record_keeps_the_words_of_a_place_as_they_were_written() {
        String slug = publish(PLACES);

        given().get("/v1/workshops/" + slug + "/record")
                .then()
                .statusCode(200)
                .body("venues[0].name", equalTo("JITC"))
                .body("venues[0].language", equalTo("en"))
                .body("venues[0].inOtherLanguages.ko.name", equalTo("제주국제연수센터"))
                .body("venues[1]", equalTo(Map.of("city", "Lomé")));
    }

    @Test
    void a_place_in_several_languages_tells_the_language_of_its_first_words() {
        intending()
                .body(PLACES.formatted(slug("untold")).replace("\"language\": \"en\", \"inOther", "\"inOther"))
                .post("/v1/editing/workshops")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem(startsWith("#/venues/0")));
    }

    private static ValidatableResponse item(String slug, String lang, String accepted) {
        return given().header("Accept-Language", accepted)
                .get("/v1/workshops?limit=100&city=Tcheju&lang=" + lang)
                .then()
                .statusCode(200)
                .rootPath("items.findAll { it.slug == '" + slug + "' }");
    }

    private static String publish(String draft) {
        String slug = slug("languages");
        String id = createDraft(draft.formatted(slug)).path("id");
        carryOut(id, "publication", "{}").then().statusCode(200);
        return slug;
    }
}
