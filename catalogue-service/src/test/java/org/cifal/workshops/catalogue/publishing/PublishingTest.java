package org.cifal.workshops.catalogue.publishing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cifal.workshops.catalogue.surroundings.Editors.carryOut;
import static org.cifal.workshops.catalogue.surroundings.Editors.createDraft;
import static org.cifal.workshops.catalogue.surroundings.Editors.editor;
import static org.cifal.workshops.catalogue.surroundings.Editors.intending;
import static org.cifal.workshops.catalogue.surroundings.Editors.publish;
import static org.cifal.workshops.catalogue.surroundings.Editors.slug;
import static org.cifal.workshops.catalogue.surroundings.Editors.the2023Draft;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.cifal.workshops.catalogue.surroundings.SettableClock;
import org.cifal.workshops.catalogue.surroundings.Surroundings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class PublishingTest {

    private static final String EXTENSION = """
            {"deadline": {"kind": "dated", "date": "%s", "timeZone": "Asia/Seoul"},
             "words": {"en": "The application deadline is extended to November 7 (Tuesday) accordingly."}}
            """;
    private static final String DECEMBER = """
            {"schedule": {"firstDay": "2023-12-12", "lastDay": "2023-12-15", "timeZone": "Asia/Seoul",
                          "stated": "12 ~ 15 December 2023"},
             "words": {"en": "postponed to 12 ~ 15 December 2023"}}
            """;

    @Inject
    SettableClock clock;

    @BeforeEach
    void on_the_day_the_call_was_posted() {
        clock.set("2023-09-25T00:00:00Z");
    }

    @Test
    void the_2023_call_is_published_rescheduled_extended_and_completed_as_it_was() {
        String slug = slug("jeju-2023");
        String id = publish(the2023Draft(slug));
        given().get("/v1/workshops/" + slug)
                .then()
                .statusCode(200)
                .body("schedule.stated", equalTo("early November"))
                .body("registration.status", equalTo("open"));

        clock.set("2023-10-10T01:00:00Z");
        carryOut(id, "rescheduling", DECEMBER)
                .then()
                .statusCode(200)
                .body("schedule.computedDays", equalTo(4))
                .header("ETag", "\"3\"");
        carryOut(id, "deadline-extension", EXTENSION.formatted("2023-11-07"))
                .then()
                .statusCode(200);

        clock.set("2023-11-07T14:59:59.999999Z");
        given().get("/v1/workshops/" + slug)
                .then()
                .body("call.deadline.closesAt", equalTo("2023-11-08T00:00:00+09:00"))
                .body("registration.status", equalTo("closing-soon"))
                .body("registration.changesAt", equalTo("2023-11-07T15:00:00Z"))
                .body("serverTime", equalTo("2023-10-31T15:00:00Z"))
                .body("notices.kind", equalTo(List.of("deadline-extended", "rescheduled", "published")))
                .body("notices[0].words", containsString("November 7 (Tuesday)"))
                .body("notices[0].at", equalTo("2023-10-10T01:00:00Z"))
                .body("notices[0].changes[0].pointer", equalTo("/call/deadline"))
                .body("notices[0].changes[0].from.kind", equalTo("not-stated"))
                .body("notices[0].changes[0].to.closesAt", equalTo("2023-11-08T00:00:00+09:00"))
                .body("notices[1].changes[0].from.stated", equalTo("early November"))
                .body("notices[1].changes[0].to.firstDay", equalTo("2023-12-12"));
        clock.set("2023-11-07T15:00:00Z");
        given().get("/v1/workshops/" + slug).then().body("registration.status", equalTo("closed"));

        clock.set("2023-12-20T00:00:00Z");
        carryOut(id, "completion", "{\"outcome\": {\"participation\": [{\"count\": 10, \"unit\": \"delegations\"}]}}")
                .then()
                .statusCode(200)
                .body("publicationStatus", equalTo("completed"))
                .body("outcome.participation[0].count", equalTo(10));
        editor().get("/v1/editing/workshops/" + id + "/history")
                .then()
                .body(
                        "items.action",
                        equalTo(List.of("complete", "extend-deadline", "reschedule", "publish", "create")))
                .body("items[0].changes.pointer", equalTo(List.of("/outcome", "/publicationStatus")));
    }

    @Test
    void all_that_bars_a_publication_is_told_at_once_and_the_draft_stays_one() {
        String id = createDraft("""
                        {"slug": "%s", "owner": "cifal-jeju", "type": "workshop", "title": {"en": "T"},
                         "schedule": {"firstDay": "2023-12-15", "lastDay": "2023-12-12", "timeZone": "Asia/Seoul"},
                         "call": {"deadline": {"kind": "dated", "date": "2023-11-07"}, "approvals": ["koica"]}}
                        """.formatted(slug("barred"))).path("id");

        carryOut(id, "publication", "{}")
                .then()
                .statusCode(422)
                .body("type", endsWith("/problems/not-publishable"))
                .body(
                        "errors.pointer",
                        containsInAnyOrder("#/schedule/lastDay", "#/call/deadline/timeZone", "#/call/approvals/0"));
        editor().get("/v1/editing/workshops/" + id).then().body("publicationStatus", equalTo("draft"));
    }

    @Test
    void a_published_deadline_moves_only_forward() {
        String id = publish(the2023Draft(slug("forward")));
        carryOut(id, "deadline-extension", EXTENSION.formatted("2023-11-07"))
                .then()
                .statusCode(200);

        carryOut(id, "deadline-extension", EXTENSION.formatted("2023-11-01"))
                .then()
                .statusCode(422)
                .body("type", endsWith("/problems/deadline-moves-forward"))
                .body("detail", containsString("2023-11-08T00:00+09:00[Asia/Seoul]"))
                .body("detail", containsString("2023-11-02T00:00+09:00[Asia/Seoul]"));
    }

    @Test
    void an_extension_reopens_a_call_that_had_closed() {
        String slug = slug("reopens");
        String id = publish(the2023Draft(slug)
                .replace(
                        "{\"kind\": \"not-stated\"}",
                        "{\"kind\": \"dated\", \"date\": \"2023-10-01\", \"timeZone\": \"Asia/Seoul\"}"));
        clock.set("2023-10-10T00:00:00Z");
        given().get("/v1/workshops/" + slug).then().body("registration.status", equalTo("closed"));

        carryOut(id, "deadline-extension", EXTENSION.formatted("2023-11-07"))
                .then()
                .statusCode(200);
        given().get("/v1/workshops/" + slug).then().body("registration.status", equalTo("open"));
    }

    @Test
    void a_call_that_takes_applications_is_not_closed_in_retrospect() {
        clock.set("2023-11-07T14:59:59Z");
        for (String kind : List.of("until-full", "not-stated")) {
            String id = publish(the2023Draft(slug(kind)).replace("\"not-stated\"", "\"" + kind + "\""));

            carryOut(id, "deadline-extension", EXTENSION.formatted("2023-11-06"))
                    .then()
                    .statusCode(422)
                    .body("type", endsWith("/problems/deadline-moves-forward"))
                    .body("errors.pointer", equalTo(List.of("#/deadline/date")));
            carryOut(id, "deadline-extension", EXTENSION.formatted("2023-11-07"))
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void a_past_call_is_entered_as_it_was() {
        String over =
                the2023Draft(slug("past")).replace("\"stated\": \"early November\"", "\"firstDay\": \"2022-12-12\"");
        carryOut(publish(over), "deadline-extension", EXTENSION.formatted("2022-11-07"))
                .then()
                .statusCode(200)
                .body("warnings.code", hasItem("deadline-passed"));
    }

    @Test
    void what_bars_an_extension_is_pointed_at_in_its_body() {
        String id = publish(the2023Draft(slug("pointed")));

        carryOut(id, "deadline-extension", EXTENSION.formatted("2927-11-07"))
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("#/deadline/date")));
    }

    @Test
    void what_is_full_says_so_everywhere_until_there_are_places_again() {
        String slug = slug("full");
        String id = publish(the2023Draft(slug).replace("{\"kind\": \"not-stated\"}", "{\"kind\": \"until-full\"}"));
        String listed = "/v1/workshops?registrationStatus=full&limit=100";

        carryOut(id, "places", "{\"full\": true, \"words\": {\"en\": \"All places are taken.\"}}")
                .then()
                .statusCode(200)
                .body("full", equalTo(true));

        given().get("/v1/workshops/" + slug)
                .then()
                .body("registration.status", equalTo("full"))
                .body("notices[0].kind", equalTo("full"))
                .body("notices[0].words", equalTo("All places are taken."));
        given().get(listed).then().body("items.slug", hasItem(slug));
        given().get("/v1/workshops/" + slug + "/record").then().body("full", equalTo(true));
        given().get("/v1/workshops/" + slug + ".jsonld")
                .then()
                .body("offers.availability", equalTo("https://schema.org/SoldOut"));
        given().get("/v1/workshops.atom?registrationStatus=full").then().body(containsString("All places are taken."));
        given().get("/workshops/" + slug).then().body(containsString("All places taken"));
        carryOut(id, "places", "{\"full\": true, \"words\": {\"en\": \"Still.\"}}")
                .then()
                .statusCode(409)
                .body("type", endsWith("/problems/state-forbids"));

        carryOut(id, "places", "{\"full\": false, \"words\": {\"en\": \"Two places are free again.\"}}")
                .then()
                .statusCode(200);

        given().get("/v1/workshops/" + slug)
                .then()
                .body("registration.status", equalTo("open"))
                .body("notices[0].kind", equalTo("places-free"));
        given().get(listed).then().body("items.slug", not(hasItem(slug)));
    }

    @Test
    void a_call_that_selects_is_never_full() {
        String id = publish(the2023Draft(slug("selects")));

        carryOut(id, "places", "{\"full\": true, \"words\": {\"en\": \"Enough.\"}}")
                .then()
                .statusCode(409)
                .body("detail", containsString("selection"));
    }

    @Test
    void a_postponed_workshop_keeps_its_old_days_and_a_cancelled_one_stays_listed() {
        String slug = slug("postponed");
        String id = publish(the2023Draft(slug));
        carryOut(id, "rescheduling", DECEMBER).then().statusCode(200);

        carryOut(id, "postponement", "{\"words\": {\"en\": \"until further notice\"}}")
                .then()
                .statusCode(200)
                .body("postponed", equalTo(true))
                .body("schedule.firstDay", equalTo("2023-12-12"));
        carryOut(id, "cancellation", "{\"words\": {\"en\": \"cancelled\"}}")
                .then()
                .statusCode(200);

        given().get("/v1/workshops/" + slug)
                .then()
                .statusCode(200)
                .body("publicationStatus", equalTo("cancelled"))
                .body("registration.status", equalTo("closed"))
                .body("notices[0].kind", equalTo("cancelled"));
        carryOut(id, "rescheduling", DECEMBER).then().statusCode(409).body("type", endsWith("/problems/state-forbids"));
    }

    @Test
    void what_is_withdrawn_is_gone_for_everyone_and_its_slug_with_it() {
        String slug = slug("withdrawn");
        String id = publish(the2023Draft(slug));
        carryOut(id, "cancellation", "{\"words\": {\"en\": \"cancelled\"}}")
                .then()
                .statusCode(200);
        carryOut(id, "withdrawal", "{}").then().statusCode(200).body("publicationStatus", equalTo("archived"));

        given().get("/v1/workshops/" + slug)
                .then()
                .statusCode(410)
                .body("type", endsWith("/problems/no-longer-published"));
        given().get("/v1/workshops/" + slug + "/record").then().statusCode(410);
        intending()
                .body(the2023Draft(slug))
                .post("/v1/editing/workshops")
                .then()
                .statusCode(409);
    }

    @Test
    void a_repeated_publication_gets_the_first_answer_although_its_version_is_stale_by_now() {
        String id = createDraft(the2023Draft(slug("repeated"))).path("id");
        String key = UUID.randomUUID().toString();

        Response first = publication(id, key);
        Response second = publication(id, key);

        first.then().statusCode(200);
        second.then().statusCode(200).header("ETag", first.header("ETag"));
        assertThat(second.asByteArray()).isEqualTo(first.asByteArray());
    }

    @Test
    void a_notice_needs_words() {
        String id = publish(the2023Draft(slug("words")));

        carryOut(id, "cancellation", "{}").then().statusCode(400).body("errors.pointer", equalTo(List.of("#/words")));
    }

    private static Response publication(String id, String key) {
        return editor().header("Idempotency-Key", key)
                .header("If-Match", "\"1\"")
                .contentType("application/json")
                .body("{}")
                .post("/v1/editing/workshops/" + id + "/publication");
    }
}
