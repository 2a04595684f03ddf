package org.cifal.workshops.catalogue.editing;

import static org.cifal.workshops.catalogue.surroundings.Editors.as;
import static org.cifal.workshops.catalogue.surroundings.Editors.carryOut;
import static org.cifal.workshops.catalogue.surroundings.Editors.createDraft;
import static org.cifal.workshops.catalogue.surroundings.Editors.editor;
import static org.cifal.workshops.catalogue.surroundings.Editors.publish;
import static org.cifal.workshops.catalogue.surroundings.Editors.slug;
import static org.cifal.workshops.catalogue.surroundings.Editors.the2023Draft;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.cifal.workshops.catalogue.surroundings.SettableClock;
import org.cifal.workshops.catalogue.surroundings.Surroundings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class FindingsTest {

    /** Nobody could act on its dates, and its lengths contradict each other. */
    private static final String CONFUSED = """
        {"slug": "%s", "owner": "cifal-jeju", "type": "training", "title": {"en": "Human security"},
         "schedule": {"firstDay": "2012-06-23", "lastDay": "2012-06-07", "stated": "7 Jun 2012 to 23 Jun 2012",
                      "statedDurations": ["14 Days", "3-day workshop"]},
         "call": {"deadline": {"kind": "dated", "date": "2012-05-01"}}}
        """;

    @Inject
    SettableClock clock;

    @BeforeEach
    void in_october_2023() {
        clock.set("2023-10-10T00:00:00Z");
    }

    @Test
    void an_editor_is_told_all_that_is_wrong_before_publishing_refusals_and_warnings_apart() {
        String id = createDraft(CONFUSED.formatted(slug("confused"))).path("id");

        findings(id)
                .body("revision", equalTo(1))
                .body("serverTime", equalTo("2023-10-10T00:00:00Z"))
                .body(
                        "refusals.code",
                        equalTo(List.of("last-day-before-first", "time-zone-missing", "deadline-time-zone-missing")))
                .body("refusals[0].pointer", equalTo("#/schedule/lastDay"))
                .body("warnings.code", hasItems("durations-disagree", "deadline-without-hour", "contact-missing"))
                .body("warnings.code", not(hasItem("time-zone-missing")));
        carryOut(id, "publication", "{}").then().statusCode(422).body("errors.size()", equalTo(3));
    }

    @Test
    void a_year_nobody_means_bars_a_publication_and_one_far_ahead_is_told() {
        String days = the2023Draft(slug("years"))
                .replace("\"stated\": \"early November\"", "\"firstDay\": \"2024-01-10\", \"lastDay\": \"%s\"");

        String id = createDraft(days.formatted("2924-01-12")).path("id");
        findings(id)
                .body("refusals.code", equalTo(List.of("year-implausible")))
                .body("refusals[0].pointer", equalTo("#/schedule/lastDay"));
        carryOut(id, "publication", "{}").then().statusCode(422);
        findings(createDraft(days.formatted("2042-01-12").replace("years", "far"))
                        .path("id"))
                .body("refusals", empty())
                .body("warnings.find { it.code == 'dates-far-ahead' }.pointer", equalTo("#/schedule/lastDay"));
        findings(createDraft(days.formatted("2024-01-12").replace("years", "near"))
                        .path("id"))
                .body("warnings.code", not(hasItem("dates-far-ahead")));
    }

    @Test
    void an_opening_after_the_deadline_is_told_with_the_zone_that_is_missing() {
        String call =
                "\"call\": {\"opens\": {\"date\": \"2024-02-01\", \"timeZone\": \"Asia/Seoul\"}, \"deadline\": {\"kind\": \"dated\", \"date\": \"2024-01-01\"}%s}}";
        String draft =
                "{\"slug\": \"%s\", \"owner\": \"cifal-jeju\", \"type\": \"course\", \"title\": {\"en\": \"Opening\"}, ";

        findings(createDraft(draft.formatted(slug("opening")) + call.formatted(""))
                        .path("id"))
                .body("refusals.code", containsInAnyOrder("deadline-time-zone-missing", "opening-after-deadline"));
        String rounds = call.replace(
                        "\"date\": \"2024-01-01\"", "\"date\": \"2024-03-01\", \"timeZone\": \"Asia/Seoul\"")
                .formatted(", \"intakes\": [{\"deadline\": {\"stated\": \"first\", \"date\": \"2024-01-15\"}},"
                        + " {\"deadline\": {\"stated\": \"second\", \"date\": \"2024-03-15\"}}]");
        findings(createDraft(draft.formatted(slug("rounds")) + rounds).path("id"))
                .body("refusals.code", containsInAnyOrder("opening-after-deadline", "intake-after-deadline"))
                .body("refusals.pointer", containsInAnyOrder("#/call/opens", "#/call/intakes/1/deadline"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1700 USD                        | false
            USD 1,700                       | false
            KRW150000                       | false
            150,000원                       | false
            25 euros for 30 days of 2027    | false
            1700 USD and 2500 for others    | true
            Fee 400 for LDC                 | true
            1,200 for wonderful people      | true
            """)
    void an_amount_in_words_has_a_currency(String stated, boolean warned) {
        String draft = the2023Draft(slug("fee"))
                .replace(
                        "\"format\"",
                        "\"fee\": {\"kind\": \"not-stated\", \"stated\": \"" + stated + "\"}, \"format\"");
        findings(createDraft(draft).path("id")).body("warnings.code.contains('currency-missing')", equalTo(warned));
    }

    @Test
    void an_address_that_runs_is_not_published() {
        String draft = the2023Draft(slug("addresses"))
                .replace("\"format\"", "\"websites\": [\"https://unitar.org\", \"javascript:alert(1)\"], \"format\"");
        String id = createDraft(draft).path("id");

        findings(id)
                .body("refusals.code", equalTo(List.of("address-unsafe")))
                .body("refusals.pointer", equalTo(List.of("#/websites/1")));
        carryOut(id, "publication", "{}").then().statusCode(422);
    }

    @Test
    void languages_of_places_are_looked_at_and_one_tag_is_no_two() {
        String draft = the2023Draft(slug("tags"))
                .replace("\"title\": {\"en\"", "\"title\": {\"en-us\": \"A\", \"en-US\": \"B\", \"en\"")
                .replace(
                        "\"city\": \"Jeju\"",
                        "\"city\": \"Jeju\", \"language\": \"xx\", \"inOtherLanguages\": {\"qq\": {\"city\": \"제주\"}}");

        findings(createDraft(draft).path("id"))
                .body(
                        "warnings.findAll { it.code == 'language-unknown' }.pointer",
                        equalTo(List.of("#/venues/0/language", "#/venues/0/inOtherLanguages/qq")))
                .body("warnings.findAll { it.code == 'language-twice' }.pointer", equalTo(List.of("#/title/en-US")));
    }

    @Test
    void an_official_cannot_be_asked_for_a_document_the_call_does_not_require() {
        String draft = the2023Draft(slug("nominated"));
        String nominated = draft.replaceFirst("\"call\"\\s*:\\s*\\{", """
            "call": {"invitationOnly": true, "nomination": {"document": "letter-of-praise",
                      "officialUploads": "required", "emailDomains": ["gov.sb"]},\
            """);
        String id = createDraft(nominated).path("id");

        findings(id)
                .body("refusals.code", equalTo(List.of("nomination-without-document")))
                .body("refusals[0].pointer", equalTo("#/call/nomination/document"));
    }

    @Test
    void a_warning_comes_with_every_answer_and_bars_nothing() {
        String id = createDraft(the2023Draft(slug("unusual"))).path("id");

        findings(id).body("refusals", empty()).body("warnings.code", hasItems("no-day-stated", "fee-not-stated"));
        carryOut(id, "publication", "{}")
                .then()
                .statusCode(200)
                .body("warnings.code", hasItems("no-day-stated", "fee-not-stated"));
    }

    @Test
    void what_depends_on_the_clock_is_judged_at_the_moment_one_asks() {
        String draft = the2023Draft(slug("clock"))
                .replace("\"stated\": \"early November\"", "\"firstDay\": \"2023-11-06\", \"lastDay\": \"2023-11-09\"");
        String id = createDraft(draft).path("id");
        findings(id).body("warnings.code", not(hasItem("dates-in-the-past")));

        clock.set("2023-11-09T15:00:00Z");
        findings(id).body("warnings.code", hasItem("dates-in-the-past"));
    }

    @Test
    void a_deadline_that_has_passed_is_told_of_before_and_with_the_publication_and_not_when_it_passes_later() {
        String id = createDraft(closing("late", "2023-10-10")).path("id");
        findings(id).body("warnings.code", not(hasItem("deadline-passed")));

        clock.set("2023-10-10T15:00:00Z");
        findings(id).body("warnings.code", hasItem("deadline-passed"));
        carryOut(id, "publication", "{}").then().statusCode(200).body("warnings.code", hasItem("deadline-passed"));

        String inTime = publish(closing("in-time", "2023-10-11"));
        clock.set("2023-10-11T15:00:00Z");
        findings(inTime).body("warnings.code", not(hasItem("deadline-passed")));
        findings(id).body("warnings.code", hasItem("deadline-passed"));

        carryOut(inTime, "deadline-extension", """
                        {"deadline": {"kind": "dated", "date": "2023-10-11", "time": "23:59", "timeZone": "Asia/Tokyo"},
                         "words": {"en": "It was extended then."}}""").then().statusCode(422);
        clock.set("2023-10-13T00:00:00Z");
        carryOut(inTime, "deadline-extension", """
                        {"deadline": {"kind": "dated", "date": "2023-10-12", "timeZone": "Asia/Seoul"},
                         "words": {"en": "It was extended then."}}""")
                .then()
                .statusCode(200)
                .body("warnings.code", hasItem("deadline-passed"));
        findings(inTime).body("warnings.code", hasItem("deadline-passed"));
    }

    private static String closing(String beginning, String date) {
        return the2023Draft(slug(beginning)).replace("\"kind\": \"not-stated\"", """
                "kind": "dated", "date": "%s", "timeZone": "Asia/Seoul"\
                """.formatted(date));
    }

    @Test
    void nobody_reads_the_findings_of_another_organisation() {
        String id = createDraft(the2023Draft(slug("another"))).path("id");

        as("editor-rso").get("/v1/editing/workshops/" + id + "/findings").then().statusCode(404);
    }

    private static ValidatableResponse findings(String id) {
        return editor().get("/v1/editing/workshops/" + id + "/findings").then().statusCode(200);
    }
}
