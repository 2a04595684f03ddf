package org.cifal.workshops.catalogue.overview;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cifal.workshops.catalogue.surroundings.Editors.publish;
import static org.cifal.workshops.catalogue.surroundings.Editors.slug;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.cifal.workshops.catalogue.surroundings.SettableClock;
import org.cifal.workshops.catalogue.surroundings.Surroundings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class WorkshopsPageTest {

    private static final Pattern WORKSHOP = Pattern.compile("/workshops/([a-z0-9-]+)\\?lang=");
    private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"https://[^/]+([^\"]+)\"");

    @Inject
    SettableClock clock;

    /** A city only the workshops of one test are in. */
    private final String city = "c" + UUID.randomUUID().toString().replace("-", "");

    @BeforeEach
    void in_october_2023() {
        clock.set("2023-10-10T01:00:00Z");
    }

    private String on(String firstDay) {
        String slug = slug("listed");
        publish("""
                {"slug": "%s", "owner": "cifal-jeju", "type": "workshop", "title": {"en": "T <b>", "ko": "제목"},
                 "schedule": {"firstDay": "%s", "timeZone": "Asia/Seoul"}, "venues": [{"city": "%s"}]}
                """.formatted(slug, firstDay, city));
        return slug;
    }

    @Test
    void what_is_to_come_is_first_and_every_workshop_is_reached_without_script() {
        List<String> published = new ArrayList<>();
        published.add(on("2023-10-10"));
        for (int day = 1; day <= 20; day++) {
            published.add(on("2024-01-%02d".formatted(day)));
        }
        published.add(on("2023-09-01"));

        List<String> met = new ArrayList<>();
        String address = "/workshops?lang=en&city=" + city;
        while (address != null) {
            String page = given().urlEncodingEnabled(false)
                    .get(address)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            assertThat(page).contains("<p>22 workshops</p>");
            var links = WORKSHOP.matcher(page);
            while (links.find()) {
                met.add(links.group(1));
            }
            var next = NEXT.matcher(page);
            address = next.find() ? next.group(1).replace("&amp;", "&") : null;
        }
        assertThat(met).isEqualTo(published);
        given().get("/workshops?page=3&city=" + city).then().statusCode(404);
    }

    @Test
    void it_says_what_it_is_in_which_languages_and_where_to_subscribe_to_it() {
        on("2024-01-01");
        String catalogue = "https://catalogue.workshops.example";

        given().header("Accept-Language", "fr")
                .get("/workshops?city=" + city)
                .then()
                .statusCode(200)
                .header("Content-Language", "fr")
                .header("Content-Security-Policy", containsString("form-action 'self'"))
                .body(containsString("<title>Tous les ateliers</title>"))
                .body(containsString("<meta name=\"description\" content=\"Les ateliers du réseau"))
                .body(containsString("<link rel=\"canonical\" href=\"" + catalogue + "/workshops?city=" + city + "\">"))
                .body(containsString(
                        "hreflang=\"ko\" href=\"" + catalogue + "/workshops?city=" + city + "&amp;lang=ko\">"))
                .body(containsString("type=\"application/atom+xml\" href=\"" + catalogue + "/v1/workshops.atom?city="
                        + city + "&amp;lang=fr\""))
                .body(containsString("type=\"text/calendar\" href=\"" + catalogue + "/v1/workshops.ics?city=" + city))
                .body(containsString("<h2>S’abonner</h2>"));
    }

    @Test
    void a_search_keeps_the_other_filters_and_what_a_form_leaves_open_means_nothing() {
        on("2024-01-01");

        given().get("/workshops?q=&registrationStatus=open&utm_source=mail&lang=en&sort=deadline&city=" + city)
                .then()
                .statusCode(200)
                .body(containsString("<input type=\"hidden\" name=\"city\" value=\"" + city + "\">"))
                .body(containsString("<input type=\"hidden\" name=\"sort\" value=\"deadline\">"))
                .body(containsString("<option value=\"open\" selected>Registration open</option>"))
                .body(containsString("No workshop matches."));
        given().get("/workshops?q=&registrationStatus=&lang=en&city=" + city)
                .then()
                .body(containsString("<p>1 workshop</p>"))
                .body(containsString("T &lt;b&gt;</a>"));
    }

    @Test
    void what_was_mistyped_is_told_with_what_is_shown_instead() {
        String slug = slug("listed");
        publish("""
                {"slug": "%s", "owner": "cifal-jeju", "type": "workshop", "title": {"en": "On quizzicality"},
                 "schedule": {"firstDay": "2024-01-01", "timeZone": "Asia/Seoul"}, "venues": [{"city": "%s"}]}
                """.formatted(slug, city));

        given().get("/workshops?lang=en&q=quizicality")
                .then()
                .body(containsString("Nothing was found for “quizicality”; showing “quizzicality”."))
                .body(containsString("/workshops/" + slug));
        given().get("/workshops?lang=en&q=quizzicality")
                .then()
                .body(not(containsString("Nothing was found")))
                .body(containsString("/embed/"))
                .body(containsString("own-time.js"));
    }

    /** The contract knows the address without the slash. */
    @Test
    void a_slash_at_the_end_makes_no_difference() {
        on("2024-01-01");

        given().noFilters()
                .get("/workshops/?lang=en&city=" + city)
                .then()
                .statusCode(200)
                .body(containsString("<p>1 workshop</p>"));
    }

    @Test
    void a_wrong_filter_is_refused_and_named() {
        given().get("/workshops?cuontry=KR&page=0&sort=newest")
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("#cuontry", "#sort", "#page")));
    }

    /** Such a search would be one for nothing, and find everything. */
    @Test
    void words_in_another_encoding_than_utf_8_are_refused() {
        for (String address : List.of("/workshops?q=%C0%CE%BD", "/workshops/any?lang=%FF")) {
            given().urlEncodingEnabled(false)
                    .get(address)
                    .then()
                    .statusCode(400)
                    .body("errors[0].detail", containsString("UTF-8"));
        }
    }
}
