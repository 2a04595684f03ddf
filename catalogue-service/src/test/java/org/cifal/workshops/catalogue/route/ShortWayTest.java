package org.cifal.workshops.catalogue.route;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cifal.workshops.catalogue.surroundings.Editors.carryOut;
import static org.cifal.workshops.catalogue.surroundings.Editors.publish;
import static org.cifal.workshops.catalogue.surroundings.Editors.slug;
import static org.cifal.workshops.catalogue.surroundings.Editors.the2023Draft;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Header;
import io.restassured.response.Response;
import java.util.List;
import java.util.Locale;
import org.cifal.workshops.catalogue.surroundings.Surroundings;
import org.junit.jupiter.api.Test;

/** The short way and the long one, which is taken by whoever weighs what they accept, lead to the same answers. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ShortWayTest {

    private static final String SHORT = "*/*";
    private static final String LONG = "application/json, text/plain;q=0.1";

    @Test
    void both_ways_answer_the_same_also_the_second_time() {
        String slug = slug("ways");
        publish(the2023Draft(slug));
        for (String address : List.of(
                "/v1/workshops?limit=1",
                "/v1/workshops?q=victim+identification&facets=country&highlights=true&lang=en",
                "/v1/workshops?q=nothing-at-all-has-this-word",
                "/v1/workshops/" + slug,
                "/v1/workshops/" + slug + "?lang=fr",
                "/v1/workshops/" + slug + "/record",
                "/v1/workshops/" + slug + "/notices",
                "/v1/feeds/workshops?limit=2",
                "/v1/feeds/workshops?afterChangeNumber=1000000")) {
            Response plain = given().accept(LONG).get(address);
            for (int time = 0; time < 3; time++) {
                assertThat(headers(given().accept(SHORT).get(address)))
                        .as(address)
                        .isEqualTo(headers(plain));
                assertThat(given().accept(SHORT).get(address).asString()).isEqualTo(plain.asString());
            }
            assertThat(plain.statusCode()).isEqualTo(200);
            String etag = plain.header("ETag");
            assertThat(headers(
                            given().accept(SHORT).header("If-None-Match", etag).get(address)))
                    .as(address + ", held")
                    .isEqualTo(headers(
                            given().accept(LONG).header("If-None-Match", etag).get(address)));
        }
    }

    @Test
    void what_is_preferred_or_wanted_in_another_language_is_another_answer() {
        String slug = slug("wishes");
        publish(the2023Draft(slug).replace("\"title\": {", "\"title\": {\"ko\": \"인신매매\", "));
        String address = "/v1/workshops/" + slug;
        for (int time = 0; time < 3; time++) {
            assertThat(given().header("Accept-Language", "ko").get(address).header("Content-Language"))
                    .startsWith("ko");
            assertThat(given().header("Accept-Language", "en").get(address).header("Content-Language"))
                    .isEqualTo("en");
            assertThat(given().get("/v1/workshops?limit=1").<Integer>path("total"))
                    .isNull();
            assertThat(given().header("Prefer", "return=total-count")
                            .get("/v1/workshops?limit=1")
                            .<Integer>path("total"))
                    .isPositive();
        }
    }

    @Test
    void a_field_in_several_lines_says_what_it_says_in_one_whichever_way() {
        String slug = slug("lines");
        publish(the2023Draft(slug).replace("\"title\": {", "\"title\": {\"ko\": \"인신매매\", "));
        String address = "/v1/workshops/" + slug;
        for (String accepted : List.of(LONG, SHORT)) {
            Response korean = given().accept(accepted)
                    .header("Accept-Language", "en;q=0.5")
                    .header("Accept-Language", "ko")
                    .get(address);
            assertThat(korean.header("Content-Language")).as(accepted).startsWith("ko");
            given().accept(accepted)
                    .header("Prefer", "respond-async")
                    .header("Prefer", "return=total-count")
                    .get("/v1/workshops?limit=1")
                    .then()
                    .body("total", notNullValue());
        }
    }

    @Test
    void what_is_held_may_be_named_in_several_lines() {
        String slug = slug("held");
        publish(the2023Draft(slug));
        String address = "/v1/workshops/" + slug;
        for (String accepted : List.of(LONG, SHORT)) {
            String held = given().accept(accepted).get(address).header("ETag");
            given().accept(accepted)
                    .header("If-None-Match", "\"another\"")
                    .header("If-None-Match", held)
                    .get(address)
                    .then()
                    .statusCode(304);
        }
    }

    @Test
    void refusals_are_the_resources_whichever_way_was_tried() {
        String slug = slug("refused");
        String id = publish(the2023Draft(slug));
        carryOut(id, "cancellation", "{\"words\": {\"en\": \"called off\"}}")
                .then()
                .statusCode(200);
        carryOut(id, "withdrawal", "{}").then().statusCode(200);
        assertRefused(410, "/v1/workshops/" + slug);
        assertRefused(410, "/v1/workshops/" + slug + "/record");
        assertRefused(404, "/v1/workshops/" + slug("nobody"));
        assertRefused(404, "/v1/workshops/" + slug + "/nothing");
        assertRefused(400, "/v1/workshops?colour=red");
        assertRefused(400, "/v1/feeds/workshops?limit=0");
    }

    @Test
    void an_edit_is_seen_at_once_by_whoever_asks_again() {
        String slug = slug("again");
        String id = publish(the2023Draft(slug));
        String address = "/v1/workshops/" + slug;
        for (int time = 0; time < 3; time++) {
            assertThat(given().get(address).<Boolean>path("postponed")).isNull();
        }
        carryOut(id, "postponement", "{\"words\": {\"en\": \"later\"}}").then().statusCode(200);
        assertThat(given().get(address).<Boolean>path("postponed")).isTrue();
    }

    @Test
    void the_head_alone_and_scripts_of_other_sites_get_what_they_always_got() {
        String slug = slug("head");
        publish(the2023Draft(slug));
        Response whole = given().get("/v1/workshops/" + slug);
        Response head = given().head("/v1/workshops/" + slug);
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.header("ETag")).isEqualTo(whole.header("ETag"));
        assertThat(given().header("Origin", "https://partner.example")
                        .get("/v1/workshops/" + slug)
                        .header("Access-Control-Expose-Headers"))
                .contains("ETag", "Link", "Content-Language");
    }

    @Test
    void operators_still_see_how_often_is_read() {
        double before = reads("200");
        given().get("/v1/workshops?limit=3").then().statusCode(200);
        given().get("/v1/workshops?limit=3").then().statusCode(200);
        assertThat(reads("200")).isEqualTo(before + 2);
    }

    @Test
    void what_is_left_to_the_long_way_is_counted_too() {
        double before = reads("other");
        given().get("/v1/workshops?colour=blue").then().statusCode(400);
        assertThat(reads("other")).isEqualTo(before + 1);
    }

    @Test
    void pages_that_show_where_words_stand_take_the_long_way_where_they_keep_nobody_waiting() {
        double before = reads("other");
        given().get("/v1/workshops?q=victim&highlights=true&limit=7").then().statusCode(200);
        given().get("/v1/workshops?q=victim&limit=7").then().statusCode(200);
        assertThat(reads("other")).isEqualTo(before + 1);
    }

    private static double reads(String status) {
        String metrics = given().get("/q/metrics").asString();
        return metrics.lines()
                .filter(line -> line.startsWith("workshops_public_reads_total")
                        && line.contains("resource=\"listing\"")
                        && line.contains("status=\"" + status + "\""))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    private static void assertRefused(int status, String address) {
        Response refused = given().accept(SHORT).get(address);
        assertThat(refused.statusCode()).as(address).isEqualTo(status);
        assertThat(refused.contentType()).startsWith("application/problem+json");
        assertThat(refused.<String>path("type")).contains("/problems/");
    }

    private static List<String> headers(Response answer) {
        return answer.headers().asList().stream()
                .filter(header -> !"Date".equalsIgnoreCase(header.getName()))
                .map(ShortWayTest::line)
                .sorted()
                .toList();
    }

    private static String line(Header header) {
        return header.getName().toLowerCase(Locale.ROOT) + ": " + header.getValue();
    }
}
