package org.cifal.workshops.catalogue.editing;

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
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cifal.workshops.catalogue.surroundings.Surroundings;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class EditingTest {

    private static final String WORKSHOPS = "/v1/editing/workshops";
    private static final String MERGE_PATCH = "application/merge-patch+json";

    @Test
    void a_draft_is_created_read_changed_and_thrown_away() {
        Response created = createDraft(the2023Draft(slug("draft")));
        String id = created.path("id");
        assertThat(created.header("Location")).endsWith("/v1/editing/workshops/" + id);
        assertThat(created.header("ETag")).isEqualTo("\"1\"");

        Response changed = editor().header("If-Match", "\"1\"")
                .contentType(MERGE_PATCH)
                .body(
                        "{\"schedule\": {\"stated\": null, \"firstDay\": \"2023-11-06\"}, \"statedFormat\": \"fact-to-face\"}")
                .patch(WORKSHOPS + "/" + id);
        changed.then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("schedule.firstDay", equalTo("2023-11-06"))
                .body("schedule.timeZone", equalTo("Asia/Seoul"))
                .body("schedule.stated", equalTo(null));

        editor().get(WORKSHOPS + "/" + id).then().statusCode(200).header("ETag", "\"2\"");
        editor().header("If-Match", "\"2\"").delete(WORKSHOPS + "/" + id).then().statusCode(204);
        editor().get(WORKSHOPS + "/" + id).then().statusCode(404);
    }

    @Test
    void every_act_is_in_the_history_with_its_author_and_both_values() {
        String id = createDraft(the2023Draft(slug("history"))).path("id");
        editor().header("If-Match", "\"1\"")
                .contentType(MERGE_PATCH)
                .body("{\"schedule\": {\"stated\": \"November\"}}")
                .patch(WORKSHOPS + "/" + id);

        editor().get(WORKSHOPS + "/" + id + "/history")
                .then()
                .statusCode(200)
                .body("items.action", equalTo(List.of("change", "create")))
                .body("items[0].actor.subject", equalTo("editor-cifal-jeju"))
                .body("items[0].actor.name", equalTo("Editor at CIFAL Jeju"))
                .body("items[0].revision", equalTo(2))
                .body("items[0].changes", hasSize(1))
                .body("items[0].changes[0].pointer", equalTo("/schedule/stated"))
                .body("items[0].changes[0].from", equalTo("early November"))
                .body("items[0].changes[0].to", equalTo("November"));
    }

    @Test
    void everything_that_is_wrong_with_a_draft_is_told_at_once() {
        intending()
                .body("""
                        {"owner": "cifal-jeju", "type": "picnic", "title": {}, "unheardOf": 1,
                         "schedule": {"firstDay": "12 December"}, "venues": [{"country": "Korea"}]}
                        """)
                .post(WORKSHOPS)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "#/type",
                                "#/title",
                                "#/unheardOf",
                                "#/schedule/firstDay",
                                // Neither of its form nor of its length.
                                "#/venues/0/country",
                                "#/venues/0/country"));
    }

    @Test
    void every_member_that_is_not_known_is_pointed_at_however_deep_it_stands() {
        intending()
                .body("{\"owner\": \"cifal-jeju\", \"type\": \"workshop\", \"title\": {\"en\": \"A\"},"
                        + " \"venues\": [{\"capactiy\": {\"a\": 3}}], \"fee\": {\"kind\": \"none\", \"foo\": 1},"
                        + " \"schedule\": {\"foo\": [2]}}")
                .post(WORKSHOPS)
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("#/venues/0/capactiy", "#/fee/foo", "#/schedule/foo"));
    }

    @Test
    void what_no_page_can_show_is_pointed_at() {
        intending()
                .body("{\"owner\": \"cifal-jeju\", \"type\": \"workshop\","
                        + " \"title\": {\"en\": \"A\\u0000\", \"ko\": \"\\ud800\", \"fr\": \"un\\n\\tdeux 😀\"}}")
                .post(WORKSHOPS)
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("#/title/en", "#/title/ko"));
    }

    @Test
    void a_body_that_is_larger_than_any_document_is_refused_unread() {
        String large = "{\"owner\": \"" + "x".repeat(10 * 1024 * 1024) + "\"}";
        String id = createDraft(the2023Draft(slug("large"))).path("id");

        intending().body(large).post(WORKSHOPS).then().statusCode(413);
        carryOut(id, "publication", large).then().statusCode(413).body("type", endsWith("/problems/content-too-large"));
        editor().header("If-Match", "\"1\"")
                .contentType("application/merge-patch+json")
                .body(large)
                .patch(WORKSHOPS + "/" + id)
                .then()
                .statusCode(413);
    }

    @Test
    void a_patch_is_an_object_and_no_deeper_than_anything_is_nested() {
        String id = createDraft(the2023Draft(slug("object"))).path("id");

        for (String none : List.of("[]", "\"x\"", "null", "5")) {
            patched(id, none)
                    .statusCode(400)
                    .body("errors.pointer", equalTo(List.of("#")))
                    .body("errors[0].detail", equalTo("must be an object"));
        }
        patched(id, "{\"title\": " + "[".repeat(2_000) + "]".repeat(2_000) + "}")
                .statusCode(400)
                .body("errors[0].detail", containsString("nested"));
        patched(id, "").statusCode(400).body("errors[0].detail", equalTo("is not a JSON document"));
    }

    private static ValidatableResponse patched(String id, String patch) {
        return editor().header("If-Match", "\"1\"")
                .contentType("application/merge-patch+json")
                .body(patch)
                .patch(WORKSHOPS + "/" + id)
                .then();
    }

    @Test
    void a_blank_text_is_refused_as_an_empty_one_is() {
        for (String blank : List.of("", "   ", "\\n\\t", "\u00a0\u3000")) {
            intending()
                    .body("{\"owner\": \"cifal-jeju\", \"type\": \"workshop\", \"title\": {\"en\": \"%s\"}}"
                            .formatted(blank))
                    .post(WORKSHOPS)
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", hasItem("#/title/en"));
        }
        String id = createDraft(the2023Draft(slug("blank"))).path("id");
        carryOut(id, "publication", "{\"words\": {\"en\": \" \"}}")
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("#/words/en")))
                .body("errors[0].detail", equalTo("must not be blank"));
    }

    @Test
    void a_change_that_says_nothing_new_is_no_act() {
        String id = createDraft(the2023Draft(slug("nothing"))).path("id");
        for (String patch : List.of("{}", "{\"format\": \"face-to-face\"}")) {
            editor().header("If-Match", "\"1\"")
                    .contentType("application/merge-patch+json")
                    .body(patch)
                    .patch(WORKSHOPS + "/" + id)
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"1\"");
        }
        editor().get(WORKSHOPS + "/" + id + "/history").then().body("items", hasSize(1));
    }

    @Test
    void a_member_that_is_named_twice_is_pointed_at_because_only_one_could_be_kept() {
        String twice = "{\"owner\": \"cifal-jeju\", \"type\": \"workshop\", \"title\": {\"en\": \"A\"},"
                + " \"venues\": [{\"city\": \"Jeju\"}, {\"city\": \"Seoul\", \"city\": \"Busan\"}]}";
        intending()
                .body(twice)
                .post("/v1/editing/workshops")
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("#/venues/1/city")));
        String id = createDraft(the2023Draft(slug("twice"))).path("id");
        editor().header("If-Match", "\"1\"")
                .contentType("application/merge-patch+json")
                .body("{\"title\": {\"en\": \"A\"}, \"title\": {\"ko\": \"B\"}}")
                .patch("/v1/editing/workshops/" + id)
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("#/title")));
    }

    @Test
    void an_unknown_time_zone_is_pointed_at() {
        intending()
                .body("{\"owner\":\"cifal-jeju\",\"type\":\"workshop\",\"title\":{\"en\":\"T\"},"
                        + "\"schedule\":{\"timeZone\":\"Asia/Jeju\"}}")
                .post(WORKSHOPS)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem(endsWith("/schedule/timeZone")));
    }

    @Test
    void every_zone_the_iana_database_does_not_have_is_pointed_at_with_what_is_expected() {
        intending()
                .body("""
                        {"owner": "cifal-jeju", "type": "workshop", "title": {"en": "T"},
                         "schedule": {"firstDay": "2023-12-12", "timeZone": "Asia/Soul"},
                         "call": {"opens": {"date": "2023-10-01", "timeZone": "+09:00"},
                                  "deadline": {"kind": "dated", "date": "2023-11-07", "timeZone": "KST"},
                                  "intakes": [{"deadline": {"stated": "7 Nov", "date": "2023-11-07", "timeZone": "UTC+9"}}]}}
                        """)
                .post(WORKSHOPS)
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "#/schedule/timeZone",
                                "#/call/opens/timeZone",
                                "#/call/deadline/timeZone",
                                "#/call/intakes/0/deadline/timeZone"))
                .body("errors.detail", everyItem(containsString("IANA")));
    }

    @Test
    void a_code_without_end_is_pointed_at() {
        intending()
                .body(the2023Draft("a" + "-a".repeat(50_000)))
                .post(WORKSHOPS)
                .then()
                .statusCode(400)
                .body("errors.pointer", everyItem(equalTo("#/slug")));
    }

    @Test
    void a_patch_must_leave_a_draft_behind() {
        String id = createDraft(the2023Draft(slug("patch"))).path("id");

        var patching = WORKSHOPS + "/" + id;
        editor().header("If-Match", "\"1\"")
                .contentType(MERGE_PATCH)
                .body("{\"title\": null, \"format\": \"in person\"}")
                .patch(patching)
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("#/title", "#/format"));
        editor().header("If-Match", "\"1\"")
                .contentType(MERGE_PATCH)
                .body("[]")
                .patch(patching)
                .then()
                .statusCode(400);
        editor().header("If-Match", "\"1\"")
                .contentType("application/xml")
                .body("<a/>")
                .patch(patching)
                .then()
                .statusCode(415)
                .header("Accept-Patch", MERGE_PATCH);
    }

    @Test
    void what_is_unusual_is_warned_of() {
        intending()
                .body(the2023Draft(slug("unusual")))
                .post(WORKSHOPS)
                .then()
                .statusCode(201)
                .body("warnings.pointer", hasItem("#/schedule"));
    }

    @Test
    void a_slug_is_made_from_the_title_and_year_and_numbered_where_it_is_taken() {
        String word = "w" + UUID.randomUUID().toString().replace("-", "");
        String draft = """
                {"owner": "cifal-jeju", "type": "workshop", "title": {"en": "Próva: %s!"},
                 "schedule": {"firstDay": "2023-12-12", "timeZone": "Asia/Seoul"}}
                """.formatted(word);

        assertThat(createDraft(draft).<String>path("slug")).isEqualTo("prova-" + word + "-2023");
        assertThat(createDraft(draft).<String>path("slug")).isEqualTo("prova-" + word + "-2023-2");
    }

    @Test
    void a_slug_that_was_chosen_is_given_to_one_workshop_only() {
        String draft = the2023Draft(slug("chosen"));
        createDraft(draft);
        intending()
                .body(draft)
                .post(WORKSHOPS)
                .then()
                .statusCode(409)
                .body("type", endsWith("/problems/slug-taken"))
                .body("errors.pointer", equalTo(List.of("#/slug")));
    }

    @Test
    void of_editors_who_take_one_slug_at_the_same_moment_one_gets_it_and_the_others_are_told() throws Exception {
        String draft = the2023Draft(slug("wanted"));
        ExecutorService editors = Executors.newFixedThreadPool(4);
        try {
            List<Future<Integer>> answers = editors.invokeAll(Collections.nCopies(
                    4, () -> intending().body(draft).post(WORKSHOPS).statusCode()));

            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> answer : answers) {
                statuses.add(answer.get());
            }
            assertThat(statuses).containsExactlyInAnyOrder(201, 409, 409, 409);
        } finally {
            editors.shutdownNow();
        }
    }

    @Test
    void of_editors_who_leave_the_slug_to_the_catalogue_at_the_same_moment_each_gets_one() throws Exception {
        String draft = "{\"owner\": \"cifal-jeju\", \"type\": \"workshop\", \"title\": {\"en\": \"%s\"}}"
                .formatted(slug("Left"));
        ExecutorService editors = Executors.newFixedThreadPool(6);
        try {
            List<Future<Response>> answers = editors.invokeAll(
                    Collections.nCopies(6, () -> intending().body(draft).post(WORKSHOPS)));

            Set<String> slugs = new HashSet<>();
            for (Future<Response> answer : answers) {
                answer.get().then().statusCode(201);
                slugs.add(answer.get().path("slug"));
            }
            assertThat(slugs).hasSize(6);
        } finally {
            editors.shutdownNow();
        }
    }

    @Test
    void the_same_key_and_payload_have_one_effect_and_the_same_answer() {
        String key = UUID.randomUUID().toString();
        String draft = the2023Draft(slug("once"));

        Response first = editor().header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(draft)
                .post(WORKSHOPS);
        Response second = editor().header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(draft)
                .post(WORKSHOPS);

        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.asByteArray()).isEqualTo(first.asByteArray());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));

        editor().header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(the2023Draft(slug("other")))
                .post(WORKSHOPS)
                .then()
                .statusCode(422)
                .body("type", endsWith("/problems/idempotency-key-reused"));
        as("editor-rso")
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(the2023Draft(slug("of-another")).replace("\"owner\": \"cifal-jeju\"", "\"owner\": \"rso\""))
                .post(WORKSHOPS)
                .then()
                .statusCode(201);
    }

    @Test
    void a_key_is_required_and_a_refusal_leaves_it_free() {
        String key = UUID.randomUUID().toString();
        editor().contentType(ContentType.JSON)
                .body(the2023Draft(slug("no-key")))
                .post(WORKSHOPS)
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("#Idempotency-Key")));

        String taken = slug("taken");
        createDraft(the2023Draft(taken));
        for (int attempt = 0; attempt < 2; attempt++) {
            editor().header("Idempotency-Key", key)
                    .contentType(ContentType.JSON)
                    .body(the2023Draft(taken))
                    .post(WORKSHOPS)
                    .then()
                    .statusCode(409)
                    .body("type", endsWith("/problems/slug-taken"));
        }
    }

    @Test
    void a_change_names_the_version_it_is_based_on() {
        String id = createDraft(the2023Draft(slug("version"))).path("id");

        editor().contentType(MERGE_PATCH)
                .body("{}")
                .patch(WORKSHOPS + "/" + id)
                .then()
                .statusCode(428)
                .body("type", endsWith("/problems/precondition-required"));
        editor().header("If-Match", "\"7\"")
                .contentType(MERGE_PATCH)
                .body("{}")
                .patch(WORKSHOPS + "/" + id)
                .then()
                .statusCode(412);
        editor().delete(WORKSHOPS + "/" + id).then().statusCode(428);
        intending()
                .header("If-Match", "\"7\"")
                .body("{}")
                .post(WORKSHOPS + "/" + id + "/publication")
                .then()
                .statusCode(412);
    }

    @Test
    void what_was_published_is_no_longer_changed_in_place() {
        String id = createDraft(the2023Draft(slug("published"))).path("id");
        carryOut(id, "publication", "{}").then().statusCode(200);

        editor().header("If-Match", "\"2\"")
                .contentType(MERGE_PATCH)
                .body("{\"title\": {\"en\": \"Other\"}}")
                .patch(WORKSHOPS + "/" + id)
                .then()
                .statusCode(409)
                .body("type", endsWith("/problems/state-forbids"));
        editor().header("If-Match", "\"2\"").delete(WORKSHOPS + "/" + id).then().statusCode(409);
    }

    @Test
    void the_workshop_of_another_organisation_is_not_there() {
        String id = createDraft(the2023Draft(slug("theirs"))).path("id");

        as("editor-rso").get(WORKSHOPS + "/" + id).then().statusCode(404);
        as("editor-rso").get(WORKSHOPS + "/" + id + "/history").then().statusCode(404);
        as("editor-rso")
                .header("If-Match", "\"1\"")
                .contentType(MERGE_PATCH)
                .body("{}")
                .patch(WORKSHOPS + "/" + id)
                .then()
                .statusCode(404);
        as("editor-rso")
                .header("If-Match", "\"1\"")
                .delete(WORKSHOPS + "/" + id)
                .then()
                .statusCode(404);
        as("editor-rso")
                .header("If-Match", "\"1\"")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.JSON)
                .body("{}")
                .post(WORKSHOPS + "/" + id + "/publication")
                .then()
                .statusCode(404);
    }

    @Test
    void nobody_writes_on_behalf_of_another_organisation() {
        intending()
                .body(the2023Draft(slug("foreign")).replace("\"owner\": \"cifal-jeju\"", "\"owner\": \"rso\""))
                .post(WORKSHOPS)
                .then()
                .statusCode(403)
                .body("errors.pointer", equalTo(List.of("#/owner")));
    }

    @Test
    void only_editors_with_a_valid_token_edit() {
        given().get(WORKSHOPS).then().statusCode(401).contentType("application/problem+json");
        as("editor-expired").get(WORKSHOPS).then().statusCode(401);
        as("editor-elsewhere").get(WORKSHOPS).then().statusCode(401);
        given().auth().oauth2("not.a.token").get(WORKSHOPS).then().statusCode(401);
        as("officer-rso").get(WORKSHOPS).then().statusCode(403).contentType("application/problem+json");
    }

    @Test
    void a_draft_is_found_again_by_its_words_and_its_status() {
        String word = "Zoë%" + UUID.randomUUID();
        String draft = the2023Draft(slug("found")).replace("\"title\": {", "\"title\": {\"ko\": \"" + word + " 초안\", ");
        String id = createDraft(draft).path("id");
        String published = publish(draft.replace("found-", "found-too-"));
        RequestSpecification asking =
                editor().queryParam("q", word.toLowerCase(Locale.ROOT).replace("ë", "e"));

        asking.get(WORKSHOPS).then().statusCode(200).body("items.id", equalTo(List.of(published, id)));
        editor().queryParam("q", word)
                .queryParam("publicationStatus", "draft")
                .get(WORKSHOPS)
                .then()
                .body("items.id", equalTo(List.of(id)));
        editor().queryParam("q", word.replace('%', '_')).get(WORKSHOPS).then().body("items", empty());
        editor().queryParam("q", "FOUND-TOO-" + draft.replaceAll("(?s).*found-([0-9a-f-]+).*", "$1"))
                .get(WORKSHOPS)
                .then()
                .body("items.id", equalTo(List.of(published)));
        String next = editor().queryParam("q", word)
                .queryParam("limit", 1)
                .get(WORKSHOPS)
                .path("next");
        editor().urlEncodingEnabled(false)
                .get(next.substring(next.indexOf("/v1")))
                .then()
                .body("items.id", equalTo(List.of(id)));
        as("editor-rso").queryParam("q", word).get(WORKSHOPS).then().body("items", empty());
        editor().queryParam("publicationStatus", "secret")
                .queryParam("q", " ")
                .get(WORKSHOPS)
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("#publicationStatus", "#q"));
    }

    @Test
    void the_organisations_own_workshops_are_listed_page_by_page() {
        String second = createDraft(the2023Draft(slug("list"))).path("id");
        String first = createDraft(the2023Draft(slug("list"))).path("id");

        Response page = editor().get(WORKSHOPS + "?limit=1");
        page.then().statusCode(200).body("items.id", equalTo(List.of(first)));
        String next = page.path("next");
        assertThat(page.header("Link")).isEqualTo("<" + next + ">; rel=\"next\"");
        editor().get(next.substring(next.indexOf("/v1")))
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(second)));
        editor().get(WORKSHOPS + "?cursor=made-up&limit=0&page=2")
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("#cursor", "#limit", "#page"));
    }
}
