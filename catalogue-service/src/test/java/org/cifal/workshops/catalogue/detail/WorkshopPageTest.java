package org.cifal.workshops.catalogue.detail;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cifal.workshops.catalogue.surroundings.Editors.carryOut;
import static org.cifal.workshops.catalogue.surroundings.Editors.publish;
import static org.cifal.workshops.catalogue.surroundings.Editors.slug;
import static org.cifal.workshops.catalogue.surroundings.Editors.the2023Draft;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.cifal.workshops.catalogue.surroundings.Surroundings;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class WorkshopPageTest {

    @Test
    void a_workshop_is_told_whole_with_its_other_forms_and_languages() {
        String slug = slug("page");
        publish(the2023Draft(slug)
                .replace("\"title\": {", "\"title\": {\"ko\": \"피해자 보호\", ")
                .replace(
                        "\"kind\": \"not-stated\"",
                        "\"kind\": \"dated\", \"date\": \"2023-11-07\", \"timeZone\": \"Asia/Seoul\""));
        String self = "https://catalogue.workshops.example/workshops/" + slug;

        given().get("/workshops/" + slug + "?lang=en")
                .then()
                .statusCode(200)
                .header("Content-Language", "en")
                .body(containsString("<h1 lang=\"en\" dir=\"auto\">Enhancing Victim Identification"))
                .body(containsString("<time datetime=\"2023-11-08T00:00:00+09:00\">7 November 2023, end of the day"))
                .body(containsString("<link rel=\"canonical\" href=\"" + self + "\">"))
                .body(containsString("<link rel=\"alternate\" hreflang=\"ko\" href=\"" + self + "?lang=ko\">"))
                .body(containsString("/v1/oembed?url=https%3A%2F%2Fcatalogue.workshops.example%2Fworkshops%2F" + slug));
        given().header("Accept-Language", "ko")
                .get("/workshops/" + slug)
                .then()
                .header("Content-Language", "ko")
                .header("Vary", containsString("Accept-Language"))
                .body(containsString("<h1 lang=\"ko\" dir=\"auto\">피해자 보호"));
    }

    @Test
    void a_text_in_another_language_than_the_page_says_so() {
        String slug = slug("page");
        publish(the2023Draft(slug));

        given().get("/workshops/" + slug + "?lang=fr")
                .then()
                .body(containsString("<html lang=\"fr\">"))
                .body(containsString("<h1 lang=\"en\" dir=\"auto\">"));
    }

    @Test
    void a_postponement_is_said_before_the_dates_and_stays_in_the_history() {
        String slug = slug("page");
        String id = publish(the2023Draft(slug));
        carryOut(id, "postponement", "{\"words\": {\"en\": \"The <venue> is not ready.\"}}")
                .then()
                .statusCode(200);

        String page = given().get("/workshops/" + slug + "?lang=en").asString();
        assertThat(page.indexOf("Postponed, new dates will be announced"))
                .isPositive()
                .isLessThan(page.indexOf("<dt>Former dates"));
        assertThat(page).contains("The &lt;venue&gt; is not ready.");
    }

    @Test
    void an_address_that_is_no_web_page_is_no_link() {
        String slug = slug("page");
        publish(the2023Draft(slug)
                .replace(
                        "\"format\":",
                        "\"websites\": [\"javascript:alert(1)\", \"https://cifal.example/?a=1&b=%22\"], \"format\":"));

        given().get("/workshops/" + slug)
                .then()
                .statusCode(200)
                .body(not(containsString("javascript:")))
                .body(containsString("href=\"https://cifal.example/?a=1&amp;b=%22\""));
    }

    @Test
    void what_is_not_published_has_no_page() {
        given().get("/workshops/never-was").then().statusCode(404).contentType("application/problem+json");
        given().get("/workshops/never-was?langue=fr").then().statusCode(400);
    }
}
