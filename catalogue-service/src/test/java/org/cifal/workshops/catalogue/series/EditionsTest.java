package org.cifal.workshops.catalogue.series;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cifal.workshops.catalogue.surroundings.Editors.as;
import static org.cifal.workshops.catalogue.surroundings.Editors.carryOut;
import static org.cifal.workshops.catalogue.surroundings.Editors.createDraft;
import static org.cifal.workshops.catalogue.surroundings.Editors.editor;
import static org.cifal.workshops.catalogue.surroundings.Editors.intending;
import static org.cifal.workshops.catalogue.surroundings.Editors.publish;
import static org.cifal.workshops.catalogue.surroundings.Editors.slug;
import static org.cifal.workshops.catalogue.surroundings.Editors.the2023Draft;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.cifal.workshops.catalogue.surroundings.SettableClock;
import org.cifal.workshops.catalogue.surroundings.Surroundings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class EditionsTest {

    @Inject
    SettableClock clock;

    @BeforeEach
    void after_the_2023_edition() {
        clock.set("2024-01-10T00:00:00Z");
    }

    @Test
    void the_next_edition_takes_over_all_but_the_facts_of_the_year_and_says_what_it_left() {
        String slug = slug("jeju") + "-2023";
        String id = createDraft(held(slug)).path("id");
        editor().header("If-None-Match", "*")
                .contentType("application/octet-stream")
                .queryParam("filename", "form.pdf")
                .body("%PDF-1.7 form".getBytes(StandardCharsets.UTF_8))
                .put("/v1/editing/workshops/" + id + "/templates/application-form")
                .then()
                .statusCode(201);
        carryOut(id, "publication", "{}").then().statusCode(200);
        carryOut(id, "completion", "{\"outcome\": {\"participation\": [{\"count\": 10, \"unit\": \"delegations\"}]}}")
                .then()
                .statusCode(200);

        Response begun = intending().body("{}").post("/v1/editing/workshops/" + id + "/editions");

        begun.then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("publicationStatus", equalTo("draft"))
                .body("schedule.timeZone", equalTo("Asia/Seoul"))
                .body("schedule.firstDay", equalTo(null))
                .body("outcome", equalTo(null))
                .body("source", equalTo(null))
                .body("call.deadline.kind", equalTo("not-stated"))
                .body("call.opens", equalTo(null))
                .body("call.requiredDocuments.code", equalTo(List.of("application-form")))
                .body("call.requiredDocuments[0].template", equalTo(null))
                .body("call.rubric.code", equalTo(List.of("relevance")))
                .body("call.assistance.airfareLimits", equalTo(null))
                .body("call.assistance.covered[0].en", equalTo("lodging"))
                .body("organisers.code", equalTo(List.of("cifal-jeju", "rso")))
                .body("sections.kind", equalTo(List.of("background")))
                .body("series.slug", equalTo(slug.substring(0, slug.length() - "-2023".length())))
                .body(
                        "leftOut.pointer",
                        containsInAnyOrder(
                                "#/schedule",
                                "#/outcome",
                                "#/source",
                                "#/sections/1",
                                "#/call/opens",
                                "#/call/deadline",
                                "#/call/requiredDocuments/0/template",
                                "#/call/assistance/airfareLimits"));
        given().get("/v1/workshops/" + slug)
                .then()
                .body("schedule.firstDay", equalTo("2023-12-12"))
                .body("notices[0].kind", equalTo("corrected"))
                .body("notices[0].changes.pointer", equalTo(List.of("/series")));
        editor().get("/v1/editing/workshops/" + begun.path("id") + "/history")
                .then()
                .body("items.action", equalTo(List.of("create")));
    }

    @Test
    void a_series_stands_in_the_order_of_the_listing() {
        String series = slug("ordered");
        String one = slug("b-same-day");
        String other = slug("a-same-day");
        String undated = slug("undated");
        String later = slug("later");
        publish(dated(undated, series, ""));
        publish(dated(one, series, "\"firstDay\": \"2024-03-01\", "));
        publish(dated(later, series, "\"firstDay\": \"2024-03-02\", "));
        publish(dated(other, series, "\"firstDay\": \"2024-03-01\", "));
        publish(dated(slug("of-another"), series + "-2", "\"firstDay\": \"2024-03-01\", "));

        for (int time = 0; time < 3; time++) {
            given().get("/v1/series/" + series).then().body("items.slug", equalTo(List.of(later, other, one, undated)));
            given().get("/v1/series/" + series.toUpperCase(Locale.ROOT)).then().statusCode(404);
        }
    }

    private static String dated(String slug, String series, String day) {
        return the2023Draft(slug)
                .replace("\"schedule\": {", "\"schedule\": {" + day)
                .replace(
                        "\"format\":",
                        "\"series\": {\"slug\": \"%s\", \"title\": {\"en\": \"A series\"}}, \"format\":"
                                .formatted(series));
    }

    @Test
    void a_series_shows_its_published_editions_and_each_edition_the_others() {
        String slug = slug("edition") + "-2023";
        String id = publish(held(slug));
        given().get("/v1/workshops/" + slug + "/editions")
                .then()
                .statusCode(200)
                .body("series", equalTo(null))
                .body("items.slug", equalTo(List.of(slug)));
        String later = slug("edition-of-2024");
        Response begun = intending()
                .body("{\"slug\": \"%s\"}".formatted(later))
                .post("/v1/editing/workshops/" + id + "/editions");
        String series = begun.path("series.slug");
        given().get("/v1/series/" + series).then().body("items.slug", equalTo(List.of(slug)));

        editor().header("If-Match", "\"1\"")
                .contentType("application/merge-patch+json")
                .body("{\"schedule\": {\"firstDay\": \"2024-12-10\"}, \"series\": {\"title\": {\"ko\": \"피해자 식별\"}}}"
                        .getBytes(StandardCharsets.UTF_8))
                .patch("/v1/editing/workshops/" + begun.path("id"))
                .then()
                .statusCode(200);
        carryOut(begun.path("id"), "publication", "{}").then().statusCode(200);

        Response read = given().header("Accept-Language", "ko").get("/v1/series/" + series);
        read.then()
                .statusCode(200)
                .body("slug", equalTo(series))
                .body("language", equalTo("ko"))
                .body("title", equalTo("피해자 식별"))
                .body("items.slug", equalTo(List.of(later, slug)));
        assertThat(Instant.parse(read.path("serverTime"))).isAfterOrEqualTo(Instant.parse("2023-01-01T00:00:00Z"));
        publish(held(slug("another") + "-2023"));
        assertThat(read.header("Vary")).contains("Accept-Language");
        given().header("Accept-Language", "ko")
                .header("If-None-Match", read.header("ETag"))
                .get("/v1/series/" + series)
                .then()
                .statusCode(304);
        given().get("/v1/workshops/" + slug + "/editions?lang=en")
                .then()
                .body("series.language", equalTo("en"))
                .body("items.slug", equalTo(List.of(later, slug)));
        given().get("/v1/series/" + series + "?lang=!").then().statusCode(400);
        given().get("/v1/series/no-such-series").then().statusCode(404);
        given().get("/v1/workshops/no-such-workshop/editions").then().statusCode(404);
    }

    @Test
    void a_repeated_request_begins_one_edition_and_nobody_else_begins_any() {
        String id = createDraft(held(slug("once"))).path("id");
        String key = UUID.randomUUID().toString();
        String editions = "/v1/editing/workshops/" + id + "/editions";

        String first = begin(key, editions).path("id");
        String again = begin(key, editions).path("id");

        assertThat(again).isEqualTo(first);
        editor().get("/v1/editing/workshops/" + id)
                .then()
                .body("revision", equalTo(2))
                .body("series.slug", equalTo(begin(key, editions).path("series.slug")));
        as("editor-rso")
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body("{}")
                .post(editions)
                .then()
                .statusCode(404);
    }

    private static Response begin(String key, String editions) {
        return editor().header("Idempotency-Key", key)
                .contentType("application/json")
                .body("{}")
                .post(editions);
    }

    private static String held(String slug) {
        return the2023Draft(slug)
                .replace("\"stated\": \"early November\"", "\"firstDay\": \"2023-12-12\", \"lastDay\": \"2023-12-15\"")
                .replace("{\"kind\": \"not-stated\"}", """
                        {"kind": "dated", "date": "2023-11-07", "timeZone": "Asia/Seoul"},
                        "opens": {"date": "2023-09-25", "timeZone": "Asia/Seoul"},
                        "requiredDocuments": [{"code": "application-form", "title": {"en": "Application form"},
                                               "form": "organiser-template"}],
                        "rubric": [{"code": "relevance", "title": {"en": "Relevance"}, "highestScore": 10}],
                        "assistance": {"covered": [{"en": "lodging"}],
                                       "airfareLimits": [{"pointsOfDeparture": ["LK"],
                                                          "limit": {"amount": "900", "currency": "USD"}}]}
                        """)
                .replace("\"format\":", """
                        "sections": [{"kind": "background"}, {"kind": "report"}],
                        "source": {"stamp": "2023.09.25"}, "format":""");
    }
}
