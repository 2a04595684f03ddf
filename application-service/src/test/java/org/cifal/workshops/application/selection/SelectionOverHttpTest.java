package org.cifal.workshops.application.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cifal.workshops.application.desk.OfficersDesk.JEJU;
import static org.cifal.workshops.application.desk.OfficersDesk.RSO;
import static org.cifal.workshops.application.desk.OfficersDesk.approve;
import static org.cifal.workshops.application.desk.OfficersDesk.as;
import static org.cifal.workshops.application.desk.OfficersDesk.assign;
import static org.cifal.workshops.application.desk.OfficersDesk.boardTag;
import static org.cifal.workshops.application.desk.OfficersDesk.decide;
import static org.cifal.workshops.application.desk.OfficersDesk.findings;
import static org.cifal.workshops.application.desk.OfficersDesk.inSession;
import static org.cifal.workshops.application.desk.OfficersDesk.newKey;
import static org.cifal.workshops.application.desk.OfficersDesk.propose;
import static org.cifal.workshops.application.desk.OfficersDesk.release;
import static org.cifal.workshops.application.desk.OfficersDesk.scores;
import static org.cifal.workshops.application.desk.OfficersDesk.screen;
import static org.cifal.workshops.application.desk.OfficersDesk.screeningTag;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.cifal.workshops.application.desk.Applied;
import org.cifal.workshops.application.desk.Workshop2023;
import org.cifal.workshops.application.surroundings.SettableClock;
import org.cifal.workshops.application.surroundings.Surroundings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Surroundings.class)
class SelectionOverHttpTest {

    @Inject
    Workshop2023 workshop;

    @Inject
    SettableClock clock;

    @BeforeEach
    void the_call_has_closed() {
        clock.set(Workshop2023.CLOSED);
    }

    @Test
    void from_screening_to_an_accepted_offer() {
        String slug = workshop.with(1);
        Applied salome = workshop.anOfficialOf("SB", slug);
        as(JEJU).get("/v1/workshops/{slug}/applications?status=submitted", slug)
                .then()
                .statusCode(200)
                .body("items.reference", contains(salome.reference()));
        as(JEJU).get("/v1/applications/{id}/screening", salome.id())
                .then()
                .statusCode(200)
                .body("recorded", equalTo(false), "eligibility[0].verdict", equalTo("needs-a-person"));
        screen(salome, "pass");
        assign(salome, "reviewer-one", "cifal-jeju", "one@cifaljeju.example")
                .statusCode(201)
                .body("status", equalTo("assigned"));
        as("reviewer-one")
                .get("/v1/reviews")
                .then()
                .statusCode(200)
                .body("items.application", hasItem(salome.id().toString()));
        as("reviewer-one")
                .get("/v1/applications/{id}/review-sheet", salome.id())
                .then()
                .statusCode(200)
                .body("reference", equalTo(salome.reference()), "familyName", nullValue(), "email", nullValue());
        as("reviewer-one")
                .header("If-None-Match", "*")
                .contentType(ContentType.JSON)
                .body(scores(8))
                .put("/v1/applications/{id}/review", salome.id())
                .then()
                .statusCode(201);
        propose(slug, salome, "selected", null).statusCode(200);
        approve(slug, JEJU).statusCode(201);
        approve(slug, RSO).statusCode(201);
        as(RSO).get("/v1/workshops/{slug}/board", slug)
                .then()
                .statusCode(200)
                .body(
                        "ranking[0].meanScore", equalTo(32.0f),
                        "seats.left", equalTo(0),
                        "balance.countries[0].selected", equalTo(1),
                        "approvals.approvedBy", contains("officer-cifal-jeju", "officer-rso"));
        String key = newKey();
        String tag = boardTag(slug);
        for (int time = 0; time < 2; time++) {
            as(RSO).header("If-Match", tag)
                    .header("Idempotency-Key", key)
                    .post("/v1/workshops/{slug}/release", slug)
                    .then()
                    .statusCode(201)
                    .body("selected", equalTo(1), "releasedAt", equalTo("2023-11-13T01:00:00Z"));
        }
        inSession(salome)
                .get("/v1/my/applications/{id}/offer", salome.id())
                .then()
                .statusCode(200)
                .body("status", equalTo("open"), "acceptBy", equalTo("2023-11-21T00:00:00+09:00"));
        inSession(salome)
                .header("Idempotency-Key", newKey())
                .post("/v1/my/applications/{id}/offer/acceptance", salome.id())
                .then()
                .statusCode(201)
                .body("status", equalTo("accepted"));
        as(RSO).get("/v1/applications/{id}/history", salome.id())
                .then()
                .statusCode(200)
                .body(
                        "items.find { it.action == 'screening' }.reason",
                                containsString("as the curriculum vitae shows"),
                        "items.find { it.action == 'proposal' }.reason", equalTo("as the board found"),
                        "items.findAll { it.action == 'status' }.to",
                                contains("draft", "submitted", "screened", "under-review", "decided", "accepted"));
    }

    @Test
    void attendance_and_certificate_follow_the_workshop() {
        String slug = workshop.with(1);
        Applied salome = workshop.anOfficialOf("SB", slug);
        decide(slug, Map.of(salome, "selected"));
        inSession(salome)
                .header("Idempotency-Key", newKey())
                .post("/v1/my/applications/{id}/offer/acceptance", salome.id())
                .then()
                .statusCode(201);
        attendance(salome).statusCode(409);
        clock.set(Instant.parse("2023-12-11T15:00:00Z"));
        attendance(salome).statusCode(201).body("status", equalTo("attended"));
        as(RSO).header("Idempotency-Key", newKey())
                .post("/v1/applications/{id}/certificate", salome.id())
                .then()
                .statusCode(201)
                .body("status", equalTo("certified"), "recordedBy", equalTo("officer-rso"));
    }

    @Test
    void only_the_selected_are_written_to_where_the_call_says_so_and_nobody_before_the_release() {
        Applied[] people = selectOneOfTwo("selected-only");
        assertThat(workshop.decisionLettersTo(people[0])).containsExactly("decision-selected");
        assertThat(workshop.decisionLettersTo(people[1])).isEmpty();
    }

    @Test
    void everyone_is_written_to_where_the_call_says_so() {
        Applied[] people = selectOneOfTwo("everyone");
        assertThat(workshop.decisionLettersTo(people[0])).containsExactly("decision-selected");
        assertThat(workshop.decisionLettersTo(people[1])).containsExactly("decision-not-selected");
    }

    @Test
    void the_case_file_shows_what_both_organisations_need_to_say_why() {
        String slug = workshop.with(1);
        Applied salome = workshop.anOfficialOf("SB", slug);
        screen(salome, "pass");
        propose(slug, salome, "selected", null).statusCode(200);
        as(RSO).get("/v1/applications/{id}", salome.id())
                .then()
                .statusCode(200)
                .body(
                        "profile.familyName", equalTo("Tavake"),
                        "screening.eligibility[0].reason", equalTo("as the curriculum vitae shows"),
                        "decision.reason", equalTo("as the board found"),
                        "decision.released", equalTo(false));
        as(RSO).get("/v1/applications/{id}/documents/curriculum-vitae", salome.id())
                .then()
                .statusCode(404);
    }

    private Applied[] selectOneOfTwo(String told) {
        String slug = workshop.with(1, false, List.of("cifal-jeju", "rso"), told);
        Applied selected = workshop.anOfficialOf("SB", slug);
        Applied notSelected = workshop.anOfficialOf("FJ", slug);
        screen(selected, "pass");
        screen(notSelected, "pass");
        propose(slug, selected, "selected", null).statusCode(200);
        propose(slug, notSelected, "not-selected", null).statusCode(200);
        approve(slug, JEJU).statusCode(201);
        approve(slug, RSO).statusCode(201);
        assertThat(workshop.decisionLettersTo(selected)).isEmpty();
        release(slug, newKey()).statusCode(201);
        return new Applied[] {selected, notSelected};
    }

    @Test
    void officers_of_other_organisations_find_nothing() {
        String slug = workshop.with(1, false, List.of("cifal-jeju"));
        Applied salome = workshop.anOfficialOf("SB", slug);
        for (String path : List.of("screening", "history")) {
            as(RSO).get("/v1/applications/{id}/" + path, salome.id()).then().statusCode(404);
        }
        as(RSO).get("/v1/workshops/{slug}/applications", slug).then().statusCode(404);
        as(RSO).get("/v1/workshops/{slug}/board", slug).then().statusCode(404);
        as("reviewer-one").get("/v1/workshops/{slug}/board", slug).then().statusCode(403);
        as("reviewer-one")
                .get("/v1/applications/{id}/review-sheet", salome.id())
                .then()
                .statusCode(404);
    }

    @Test
    void findings_name_every_criterion_and_the_version_they_are_based_on() {
        String slug = workshop.with(1);
        Applied salome = workshop.anOfficialOf("SB", slug);
        as(JEJU).contentType(ContentType.JSON)
                .body(findings("pass", "pass"))
                .post("/v1/applications/{id}/screening", salome.id())
                .then()
                .statusCode(428);
        as(JEJU).contentType(ContentType.JSON)
                .header("If-Match", "\"4711\"")
                .body(findings("pass", "pass"))
                .post("/v1/applications/{id}/screening", salome.id())
                .then()
                .statusCode(412);
        as(JEJU).contentType(ContentType.JSON)
                .header("If-Match", screeningTag(salome))
                .body(Map.of(
                        "completeness", Map.of("verdict", "pass", "reason", "all there"), "eligibility", List.of()))
                .post("/v1/applications/{id}/screening", salome.id())
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/eligibility"));
    }

    @Test
    void who_is_not_eligible_reaches_neither_review_nor_a_seat() {
        String slug = workshop.with(1);
        Applied salome = workshop.anOfficialOf("SB", slug);
        screen(salome, "fail");
        assign(salome, "reviewer-one", "cifal-jeju", "one@cifaljeju.example").statusCode(409);
        propose(slug, salome, "selected", null)
                .statusCode(409)
                .body("type", endsWith("/problems/contradicts-screening"));
        propose(slug, salome, "not-eligible", null).statusCode(200);
    }

    @Test
    void a_reviewer_of_the_applicants_office_is_refused_and_a_declared_conflict_bars_for_good() {
        String slug = workshop.with(1);
        Applied salome = workshop.anOfficialOf("SB", slug);
        screen(salome, "pass");
        assign(salome, "reviewer-one", "cifal-jeju", "one@police.example")
                .statusCode(409)
                .body("type", endsWith("/problems/conflict-of-interest"));
        assign(salome, "reviewer-two", "rso", "two@rso.example").statusCode(201);
        as("reviewer-two")
                .header("Idempotency-Key", newKey())
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "We served in the same unit."))
                .post("/v1/applications/{id}/conflict", salome.id())
                .then()
                .statusCode(201)
                .body("status", equalTo("barred"));
        as("reviewer-two")
                .get("/v1/applications/{id}/review-sheet", salome.id())
                .then()
                .statusCode(404);
        as("reviewer-two")
                .header("If-None-Match", "*")
                .contentType(ContentType.JSON)
                .body(scores(8))
                .put("/v1/applications/{id}/review", salome.id())
                .then()
                .statusCode(409);
        assign(salome, "reviewer-two", "rso", "two@rso.example")
                .statusCode(409)
                .body("type", endsWith("/problems/conflict-of-interest"));
    }

    @Test
    void a_review_is_changed_by_the_version_it_was_read_in() {
        String slug = workshop.with(1);
        Applied salome = workshop.anOfficialOf("SB", slug);
        screen(salome, "pass");
        assign(salome, "reviewer-one", "cifal-jeju", "one@cifaljeju.example").statusCode(201);
        write(salome, null, null, 8).statusCode(428);
        write(salome, null, "*", 11).statusCode(422);
        String tag = write(salome, null, "*", 8).statusCode(201).extract().header("ETag");
        write(salome, null, "*", 9).statusCode(412);
        write(salome, tag, null, 9).statusCode(200);
        write(salome, tag, null, 7).statusCode(412);
        as("reviewer-one")
                .get("/v1/applications/{id}/review", salome.id())
                .then()
                .statusCode(200)
                .body("scores.score", contains(9, 9, 9, 9));
    }

    @Test
    void an_approval_is_of_exactly_what_was_seen_and_a_change_voids_it() {
        String slug = workshop.with(1);
        Applied salome = workshop.anOfficialOf("SB", slug);
        screen(salome, "pass");
        propose(slug, salome, "reserve", 1).statusCode(200);
        String seen = boardTag(slug);
        approve(slug, JEJU).statusCode(201);
        assertThat(boardTag(slug)).isEqualTo(seen);
        propose(slug, salome, "selected", null).statusCode(200);
        as(RSO).header("If-Match", seen)
                .header("Idempotency-Key", newKey())
                .post("/v1/workshops/{slug}/board/approvals", slug)
                .then()
                .statusCode(412);
        approve(slug, RSO).statusCode(201);
        release(slug, newKey())
                .statusCode(409)
                .body("type", endsWith("/problems/approvals-missing"), "organisations", contains("cifal-jeju"));
    }

    @Test
    void nothing_is_released_before_the_call_is_closed_or_while_one_has_no_proposal() {
        String slug = workshop.with(1);
        Applied salome = workshop.anOfficialOf("SB", slug);
        Applied undecided = workshop.anOfficialOf("FJ", slug);
        screen(salome, "pass");
        propose(slug, salome, "selected", null).statusCode(200);
        approve(slug, JEJU).statusCode(201);
        approve(slug, RSO).statusCode(201);
        release(slug, newKey())
                .statusCode(409)
                .body("type", endsWith("/problems/proposals-missing"), "applications", contains(undecided.reference()));
        clock.set(Workshop2023.IN_TIME);
        release(slug, newKey()).statusCode(409).body("type", endsWith("/problems/call-still-open"));
    }

    private static ValidatableResponse write(Applied applied, String ifMatch, String ifNoneMatch, int each) {
        var request = as("reviewer-one").contentType(ContentType.JSON).body(scores(each));
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        if (ifNoneMatch != null) {
            request.header("If-None-Match", ifNoneMatch);
        }
        return request.put("/v1/applications/{id}/review", applied.id()).then();
    }

    private static ValidatableResponse attendance(Applied applied) {
        return as(JEJU).header("Idempotency-Key", newKey())
                .contentType(ContentType.JSON)
                .body(Map.of("attended", true))
                .post("/v1/applications/{id}/attendance", applied.id())
                .then();
    }
}
