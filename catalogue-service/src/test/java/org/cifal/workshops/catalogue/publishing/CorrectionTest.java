package org.cifal.workshops.catalogue.publishing;

import static io.restassured.RestAssured.given;
import static org.cifal.workshops.catalogue.surroundings.Editors.carryOut;
import static org.cifal.workshops.catalogue.surroundings.Editors.createDraft;
import static org.cifal.workshops.catalogue.surroundings.Editors.editor;
import static org.cifal.workshops.catalogue.surroundings.Editors.publish;
import static org.cifal.workshops.catalogue.surroundings.Editors.slug;
import static org.cifal.workshops.catalogue.surroundings.Editors.the2023Draft;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.cifal.workshops.catalogue.surroundings.SettableClock;
import org.cifal.workshops.catalogue.surroundings.Surroundings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class CorrectionTest {

    private static final String CORRECTION = "{\"changes\": %s, \"words\": {\"en\": \"It was wrong.\"}}";

    @Inject
    SettableClock clock;

    @BeforeEach
    void on_the_day_the_call_was_posted() {
        clock.set("2023-09-25T00:00:00Z");
    }

    @Test
    void a_correction_tells_the_old_value_the_new_one_and_the_words() {
        String slug = slug("corrected");
        String id = publish(the2023Draft(slug));

        clock.set("2023-09-26T00:00:00Z");
        carryOut(id, "correction", CORRECTION.formatted("""
                        {"statedFormat": "fact-to-face", "title": {"ko": "피해자 식별"}, "format": null}"""))
                .then()
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("publicationStatus", equalTo("published"))
                .body("format", equalTo(null));

        given().get("/v1/workshops/" + slug)
                .then()
                .body("statedFormat", equalTo("fact-to-face"))
                .body("notices[0].kind", equalTo("corrected"))
                .body("notices[0].at", equalTo("2023-09-26T00:00:00Z"))
                .body("notices[0].words", equalTo("It was wrong."))
                .body("notices[0].changes.pointer", containsInAnyOrder("/statedFormat", "/title/ko", "/format"))
                .body("notices[0].changes.find { it.pointer == '/format' }.from", equalTo("face-to-face"));
        editor().get("/v1/editing/workshops/" + id + "/history")
                .then()
                .body("items[0].action", equalTo("correct"))
                .body("items[0].words.en", equalTo("It was wrong."));
    }

    @Test
    void what_has_a_verb_of_its_own_is_refused_with_that_verb_and_everything_else_that_is_wrong() {
        String id = publish(the2023Draft(slug("verbs")));

        carryOut(id, "correction", CORRECTION.formatted("""
                        {"slug": "another", "owner": "rso", "schedule": {"stated": "December"}, "outcome": {},
                         "call": {"deadline": {"stated": "tomorrow"}, "approvals": ["koica"]}}"""))
                .then()
                .statusCode(422)
                .body("type", endsWith("/problems/not-a-correction"))
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "#/slug",
                                "#/owner",
                                "#/schedule",
                                "#/outcome",
                                "#/call/deadline",
                                "#/call/approvals/0"))
                .body("errors.detail", hasItem(containsString("rescheduling")))
                .body("errors.detail", hasItem(containsString("deadline extension")));
        carryOut(id, "correction", CORRECTION.formatted("{\"call\": null}"))
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("#/call")));
        editor().get("/v1/editing/workshops/" + id).then().header("ETag", "\"2\"");
    }

    @Test
    void a_consent_changes_only_with_its_version() {
        String id = publish(the2023Draft(slug("consents")));
        String consents = "{\"call\": {\"consents\": [{\"code\": \"personal-data\", \"purpose\": \"personal-data\","
                + " \"required\": true, \"version\": \"%s\", \"text\": {\"en\": \"%s\"}}]}}";

        carryOut(id, "correction", CORRECTION.formatted(consents.formatted("2023-1", "I agree.")))
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("#/call/consents/0/version")));
        carryOut(id, "correction", CORRECTION.formatted(consents.formatted("2023-2", "I agree.")))
                .then()
                .statusCode(200);
        carryOut(id, "correction", CORRECTION.formatted(consents.formatted("2023-1", "I agree to all.")))
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("#/call/consents/0/version")));
        carryOut(id, "correction", CORRECTION.formatted(consents.formatted("2023-1", "I consent.")))
                .then()
                .statusCode(200);
        carryOut(id, "correction", CORRECTION.formatted("{\"call\": {\"consents\": null}}"))
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("#/call/consents")));
    }

    @Test
    void a_correction_of_nothing_or_to_nonsense_or_of_a_draft_is_refused() {
        String id = publish(the2023Draft(slug("nothing")));
        carryOut(id, "correction", CORRECTION.formatted("{\"format\": \"face-to-face\"}"))
                .then()
                .statusCode(422)
                .body("errors[0].detail", containsString("already"));
        carryOut(id, "correction", CORRECTION.formatted("{\"format\": \"by-pigeon\", \"revision\": 9}"))
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("#/format", "#/revision"));
        carryOut(id, "correction", "{\"changes\": {\"format\": \"online\"}}")
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("#/words")));

        String draft = createDraft(the2023Draft(slug("draft"))).path("id");
        carryOut(draft, "correction", CORRECTION.formatted("{\"format\": \"online\"}"))
                .then()
                .statusCode(409);
    }

    @Test
    void a_workshop_is_completed_once_it_has_begun_and_its_outcome_corrected_afterwards() {
        String id = publish(
                the2023Draft(slug("begun")).replace("\"stated\": \"early November\"", "\"firstDay\": \"2023-11-06\""));
        String outcome = "{\"outcome\": {\"participation\": [{\"count\": %d, \"unit\": \"delegations\"}]}}";

        clock.set("2023-11-05T14:59:59.999Z");
        carryOut(id, "completion", outcome.formatted(22))
                .then()
                .statusCode(409)
                .body("detail", containsString("2023-11-06"));
        clock.set("2023-11-05T15:00:00Z");
        carryOut(id, "completion", outcome.formatted(22)).then().statusCode(200);

        carryOut(id, "correction", CORRECTION.formatted(outcome.formatted(25)))
                .then()
                .statusCode(200)
                .body("publicationStatus", equalTo("completed"))
                .body("outcome.participation[0].count", equalTo(25));
    }

    @Test
    void a_wrong_day_of_what_is_over_is_corrected_which_there_is_nothing_to_announce_by() {
        String id = publish(
                the2023Draft(slug("over")).replace("\"stated\": \"early November\"", "\"firstDay\": \"2023-11-06\""));
        String days = CORRECTION.formatted("{\"schedule\": {\"lastDay\": \"2023-11-08\"}}");

        carryOut(id, "correction", days).then().statusCode(422).body("errors.pointer", equalTo(List.of("#/schedule")));
        clock.set("2023-11-10T00:00:00Z");
        carryOut(id, "completion", "{\"outcome\": {}}").then().statusCode(200);
        carryOut(id, "correction", days)
                .then()
                .statusCode(200)
                .body("schedule.lastDay", equalTo("2023-11-08"))
                .body("publicationStatus", equalTo("completed"));
        carryOut(id, "correction", CORRECTION.formatted("{\"schedule\": {\"lastDay\": \"2023-11-01\"}}"))
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("#/schedule/lastDay")));
    }

    @Test
    void a_call_that_takes_applications_is_not_closed_by_a_correction() {
        String open = the2023Draft(slug("open"))
                .replace(
                        "{\"kind\": \"not-stated\"}",
                        "{\"kind\": \"dated\", \"date\": \"2023-11-07\", \"timeZone\": \"Asia/Seoul\"}");
        String id = publish(open);
        String opens = "\"opens\": {\"date\": \"%s\", \"timeZone\": \"Asia/Seoul\"}";
        String intakes = "{\"call\": {\"intakes\": [{\"deadline\": {\"stated\": \"a\", \"date\": \"%s\"}},"
                + "{%s, \"deadline\": {\"stated\": \"b\", \"date\": \"2023-11-07\"}}]}}";

        for (String closing : List.of(
                "{\"call\": {" + opens.formatted("2023-11-07") + "}}",
                intakes.formatted("2023-09-01", opens.formatted("2023-11-07")),
                intakes.formatted("2023-10-15", opens.formatted("2023-10-20")))) {
            carryOut(id, "correction", CORRECTION.formatted(closing))
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", equalTo(List.of("#/call")));
        }
        carryOut(id, "correction", CORRECTION.formatted(intakes.formatted("2023-10-15", opens.formatted("2023-10-10"))))
                .then()
                .statusCode(200);
        carryOut(id, "correction", CORRECTION.formatted("{\"call\": {" + opens.formatted("2023-09-20") + "}}"))
                .then()
                .statusCode(200);
    }

    @Test
    void a_call_that_is_closed_by_its_own_words_is_told_of_its_former_rounds() {
        String id = publish(the2023Draft(slug("closed")).replace("\"not-stated\"", "\"closed\""));

        carryOut(
                        id,
                        "correction",
                        CORRECTION.formatted(
                                "{\"call\": {\"intakes\": [{\"deadline\": {\"stated\": \"September\", \"date\": \"2023-09-01\", \"timeZone\": \"Asia/Seoul\"}}]}}"))
                .then()
                .statusCode(200);
    }

    @Test
    void a_call_that_has_not_opened_yet_may_open_later_by_a_correction() {
        String id = publish(the2023Draft(slug("later"))
                .replace(
                        "{\"kind\": \"not-stated\"}",
                        "{\"kind\": \"dated\", \"date\": \"2023-11-07\", \"timeZone\": \"Asia/Seoul\"},"
                                + " \"opens\": {\"date\": \"2023-10-01\", \"timeZone\": \"Asia/Seoul\"}"));

        carryOut(
                        id,
                        "correction",
                        CORRECTION.formatted(
                                "{\"call\": {\"opens\": {\"date\": \"2023-10-10\", \"timeZone\": \"Asia/Seoul\"}}}"))
                .then()
                .statusCode(200);
    }

    @Test
    void what_is_full_is_not_corrected_to_a_selection_before_there_are_places_again() {
        String id = publish(the2023Draft(slug("full"))
                .replace("\"format\"", "\"admission\": {\"ways\": [\"open-registration\"]}, \"format\""));
        String selection = CORRECTION.formatted("{\"admission\": {\"ways\": [\"application-and-selection\"]}}");
        String places = "{\"full\": %s, \"words\": {\"en\": \"So it is.\"}}";
        carryOut(id, "places", places.formatted(true)).then().statusCode(200);

        carryOut(id, "correction", selection)
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("#/admission")))
                .body("errors[0].detail", containsString("places again"));
        carryOut(id, "correction", CORRECTION.formatted("{\"admission\": {\"ways\": [\"first-come-first-served\"]}}"))
                .then()
                .statusCode(200)
                .body("full", equalTo(true));
        carryOut(id, "places", places.formatted(false)).then().statusCode(200);
        carryOut(id, "correction", selection).then().statusCode(200);
    }

    @Test
    void a_postponed_workshop_is_not_postponed_again() {
        String id = publish(the2023Draft(slug("again")));
        carryOut(id, "postponement", "{\"words\": {\"en\": \"later\"}}").then().statusCode(200);
        carryOut(id, "postponement", "{\"words\": {\"en\": \"later\"}}").then().statusCode(409);
    }
}
