package org.cifal.workshops.application.waiver;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cifal.workshops.application.desk.OfficersDesk.JEJU;
import static org.cifal.workshops.application.desk.OfficersDesk.RSO;
import static org.cifal.workshops.application.desk.OfficersDesk.approve;
import static org.cifal.workshops.application.desk.OfficersDesk.as;
import static org.cifal.workshops.application.desk.OfficersDesk.newKey;
import static org.cifal.workshops.application.desk.OfficersDesk.release;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cifal.workshops.application.desk.Applied;
import org.cifal.workshops.application.desk.Workshop2023;
import org.cifal.workshops.application.surroundings.AnApplicant;
import org.cifal.workshops.application.surroundings.ServiceTest;
import org.cifal.workshops.application.surroundings.TheCatalogue;
import org.cifal.workshops.application.surroundings.TheMailbox;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WaiverOverHttpTest extends ServiceTest {

    private static final Instant LATE = CLOSES.plusSeconds(3600);

    @Inject
    Workshop2023 workshop;

    @Test
    void the_late_are_admitted_when_officers_of_both_organisations_agree() {
        String slug = aWorkshop();
        AnApplicant salome = nearTheEnd();
        String application = salome.completes(slug);
        clock.set(LATE);
        salome.submits(application).then().statusCode(422).body("type", endsWith("/problems/deadline-passed"));
        asks(salome, application).statusCode(201).body("status", equalTo("requested"));

        as(RSO).get("/v1/workshops/{slug}/waivers", slug)
                .then()
                .statusCode(200)
                .body("items.familyName", contains("Tavake"), "items.reason", contains("The cable was cut."))
                .body("items[0].awaiting", contains("cifal-jeju", "rso"), "items[0].reference", nullValue());
        String waiver = waiverOf(slug);
        approves(JEJU, waiver).statusCode(200).body("awaiting", contains("rso"));
        approves(JEJU, waiver).statusCode(409);
        salome.submits(application).then().statusCode(422);
        approves(RSO, waiver)
                .statusCode(200)
                .body("status", equalTo("granted"), "admittedUntil", equalTo("2023-11-09T16:00:00Z"));

        String reference = salome.asking().get(application).path("reference");
        assertThat(TheMailbox.textTo(salome.email(), "You may still apply – " + reference))
                .contains("10 November 2023, 01:00:00 (Asia/Seoul), which is 9 November 2023, 16:00:00 (UTC)");
        salome.asking()
                .get(application + "/waiver-request")
                .then()
                .statusCode(200)
                .body("status", equalTo("granted"), "admittedUntil", equalTo("2023-11-09T16:00:00Z"));
        Response receipt = salome.submits(application);
        receipt.then().statusCode(201).body("admittedByWaiver", equalTo(true));
        as(JEJU).get("/v1/workshops/{slug}/applications?late=true", slug)
                .then()
                .body("items.reference", contains(reference), "items[0].late", equalTo(true));
        as(JEJU).get("/v1/workshops/{slug}/applications?late=false", slug)
                .then()
                .body("items", empty());
        as(JEJU).get("/v1/applications/{id}/history", idOf(application))
                .then()
                .body(
                        "items.findAll { it.action == 'waiver' }.to",
                        contains("requested", "approved by cifal-jeju: requested", "approved by rso: granted", "used"));
    }

    @Test
    void a_granted_waiver_is_over_at_its_instant() {
        String slug = aWorkshop();
        AnApplicant salome = nearTheEnd();
        String application = salome.completes(slug);
        clock.set(LATE);
        asks(salome, application).statusCode(201);
        approves(JEJU, waiverOf(slug)).statusCode(200);
        approves(RSO, waiverOf(slug)).statusCode(200);

        Instant over = LATE.plus(Waiver.ADMITS_FOR);
        workshop.keepSignedIn(new Applied(UUID.fromString(idOf(application)), null, null));
        clock.set(over);
        salome.submits(application).then().statusCode(422).body("type", endsWith("/problems/deadline-passed"));
        clock.set(over.minusNanos(1_000));
        salome.submits(application).then().statusCode(201);
    }

    @Test
    void who_could_not_use_a_granted_waiver_in_time_asks_anew_and_both_decide_again() {
        String slug = aWorkshop();
        AnApplicant salome = nearTheEnd();
        String application = salome.completes(slug);
        clock.set(LATE);
        asks(salome, application).statusCode(201);
        String first = waiverOf(slug);
        approves(JEJU, first).statusCode(200);
        approves(RSO, first).statusCode(200);
        workshop.keepSignedIn(new Applied(UUID.fromString(idOf(application)), null, null));
        Instant over = LATE.plus(Waiver.ADMITS_FOR);
        clock.set(over.minusNanos(1_000));
        asks(salome, application).statusCode(409);

        clock.set(over);
        asks(salome, application).statusCode(201).body("status", equalTo("requested"), "admittedUntil", nullValue());
        asks(salome, application).statusCode(409);
        salome.submits(application).then().statusCode(422);
        as(RSO).get("/v1/workshops/{slug}/waivers", slug).then().body("items.status", contains("granted", "requested"));
        approves(JEJU, first).statusCode(409);
        String second = waiverOf(slug);
        approves(JEJU, second).statusCode(200);
        approves(RSO, second).statusCode(200).body("admittedUntil", equalTo("2023-11-11T16:00:00Z"));

        salome.submits(application).then().statusCode(201).body("admittedByWaiver", equalTo(true));
        as(JEJU).get("/v1/workshops/{slug}/applications?late=true", slug)
                .then()
                .body("items.id", contains(idOf(application)));
        as(JEJU).get("/v1/applications/{id}/history", idOf(application))
                .then()
                .body(
                        "items.findAll { it.action == 'waiver' }.to",
                        contains(
                                "requested",
                                "approved by cifal-jeju: requested",
                                "approved by rso: granted",
                                "requested",
                                "approved by cifal-jeju: requested",
                                "approved by rso: granted",
                                "used"));
    }

    @Test
    void a_waiver_that_an_extension_overtook_is_asked_for_anew_when_that_has_passed_too() {
        UUID id = UUID.randomUUID();
        String slug = aWorkshop(id);
        AnApplicant salome = nearTheEnd();
        String application = salome.completes(slug);
        clock.set(LATE);
        asks(salome, application).statusCode(201);
        approves(JEJU, waiverOf(slug)).statusCode(200);
        approves(RSO, waiverOf(slug)).statusCode(200);
        TheCatalogue.shows(slug, TheCatalogue.the2023Record(id, slug, 2, TheCatalogue.deadline("2023-11-14")));
        TheMailbox.textTo(salome.email(), "New application deadline");
        workshop.keepSignedIn(new Applied(UUID.fromString(idOf(application)), null, null));
        asks(salome, application).statusCode(409);

        clock.set(CLOSES.plus(Duration.ofDays(7)));
        asks(salome, application).statusCode(201).body("status", equalTo("requested"));
    }

    @Test
    void where_one_organisation_organises_alone_two_of_its_officers_agree() {
        String slug =
                aWorkshop(record -> record.replace("\"approvals\": [\"cifal-jeju\", \"rso\"]", "\"approvals\": []")
                        .replace("\"role\": \"co-organiser\"", "\"role\": \"sponsor\""));
        AnApplicant salome = nearTheEnd();
        String application = salome.completes(slug);
        clock.set(LATE);
        asks(salome, application).statusCode(201);
        String waiver = waiverOf(slug);

        approves(RSO, waiver).statusCode(409).body("type", endsWith("/problems/approval-not-asked"));
        approves(JEJU, waiver).statusCode(200).body("status", equalTo("requested"), "awaiting", contains("cifal-jeju"));
        approves(JEJU, waiver).statusCode(409).body("type", endsWith("/problems/another-person-needed"));
        salome.submits(application).then().statusCode(422);
        given().auth()
                .oauth2(ConfigProvider.getConfig().getValue("token.another-officer-of-jeju", String.class))
                .header("Idempotency-Key", newKey())
                .post("/v1/waivers/{id}/approval", waiver)
                .then()
                .statusCode(200)
                .body("status", equalTo("granted"), "approvals.organisation", contains("cifal-jeju", "cifal-jeju"));
        salome.submits(application).then().statusCode(201);
    }

    @Test
    void a_refusal_by_one_organisation_is_told_with_its_reason_and_ends_it() {
        String slug = aWorkshop();
        AnApplicant salome = nearTheEnd();
        String application = salome.completes(slug);
        clock.set(LATE);
        asks(salome, application).statusCode(201);
        String waiver = waiverOf(slug);

        refuses(RSO, waiver).statusCode(200).body("status", equalTo("refused"), "refusal.organisation", equalTo("rso"));

        approves(JEJU, waiver).statusCode(409);
        asks(salome, application).statusCode(409);
        salome.submits(application).then().statusCode(422);
        String reference = salome.asking().get(application).path("reference");
        assertThat(TheMailbox.textTo(salome.email(), "Your request to apply late – " + reference))
                .contains("The group is complete.");
    }

    @Test
    void in_time_there_is_nothing_to_waive_and_who_never_asked_is_nobody_to_see() {
        String slug = aWorkshop();
        AnApplicant salome = nearTheEnd();
        String application = salome.completes(slug);
        asks(salome, application).statusCode(409);
        salome.asking().get(application + "/waiver-request").then().statusCode(404);
        clock.set(LATE);
        as(JEJU).get("/v1/workshops/{slug}/waivers", slug)
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void another_applicant_finds_no_waiver_and_a_reviewer_has_no_part_in_one() {
        String slug = aWorkshop();
        AnApplicant salome = nearTheEnd();
        String application = salome.completes(slug);
        AnApplicant other = nearTheEnd();
        clock.set(LATE);
        asks(other, application).statusCode(404);
        asks(salome, application).statusCode(201);
        salome.asking().get("/v1/workshops/" + slug + "/waivers").then().statusCode(403);
        approves("reviewer-one", waiverOf(slug)).statusCode(403);
    }

    @Test
    void officers_of_another_organisation_neither_read_nor_decide_a_waiver() {
        String slug = aWorkshop(TheCatalogue::withoutRso);
        AnApplicant salome = nearTheEnd();
        String application = salome.completes(slug);
        clock.set(LATE);
        asks(salome, application).statusCode(201);

        as(RSO).get("/v1/workshops/{slug}/waivers", slug).then().statusCode(404);
        approves(RSO, waiverOf(slug)).statusCode(404);
        refuses(RSO, waiverOf(slug)).statusCode(404);
    }

    @Test
    void after_the_release_nobody_is_admitted() {
        String slug = aWorkshop();
        AnApplicant salome = nearTheEnd();
        AnApplicant sione = nearTheEnd();
        String granted = salome.completes(slug);
        String open = sione.completes(slug);
        clock.set(LATE);
        asks(salome, granted).statusCode(201);
        String waiver = waiverOf(slug);
        approves(JEJU, waiver).statusCode(200);
        approves(RSO, waiver).statusCode(200);

        approve(slug, JEJU).statusCode(201);
        approve(slug, RSO).statusCode(201);
        release(slug, newKey()).statusCode(201);

        salome.submits(granted).then().statusCode(409).body("type", endsWith("/problems/already-released"));
        asks(sione, open).statusCode(409).body("type", endsWith("/problems/already-released"));
    }

    @Test
    void who_comes_late_without_a_draft_begins_one_with_the_request_and_is_refused_until_both_agree() {
        String slug = aWorkshop();
        AnApplicant salome = nearTheEnd();
        clock.set(CLOSES);
        salome.start(slug).then().statusCode(422).body("type", endsWith("/problems/deadline-passed"));
        startsLate(salome, slug, " ").statusCode(400);
        String id = startsLate(salome, slug, "The cable was cut.")
                .statusCode(201)
                .extract()
                .path("id");
        String application = "/v1/my/applications/" + id;
        salome.asking().get(application + "/waiver-request").then().body("status", equalTo("requested"));
        asks(salome, application).statusCode(409);
        salome.fillsIn(application);

        String waiver = waiverOf(slug);
        as(RSO).get("/v1/workshops/{slug}/waivers", slug)
                .then()
                .body("items.familyName", contains("Tavake"), "items.reason", contains("The cable was cut."));
        as(JEJU).get("/v1/workshops/{slug}/applications", slug).then().body("items", empty());
        salome.submits(application).then().statusCode(422).body("type", endsWith("/problems/deadline-passed"));
        approves(JEJU, waiver).statusCode(200);
        salome.submits(application).then().statusCode(422).body("type", endsWith("/problems/deadline-passed"));
        approves(RSO, waiver).statusCode(200);

        salome.submits(application).then().statusCode(201).body("admittedByWaiver", equalTo(true));
    }

    @Test
    void in_time_after_the_release_and_where_nothing_can_be_waived_nobody_begins_late() {
        String slug = aWorkshop();
        String closed = aWorkshop(record -> record.replace("\"kind\": \"dated\"", "\"kind\": \"closed\""));
        AnApplicant salome = nearTheEnd();
        startsLate(salome, slug, "The cable was cut.")
                .statusCode(409)
                .body("type", endsWith("/problems/state-forbids"));
        clock.set(LATE);
        startsLate(salome, closed, "The cable was cut.")
                .statusCode(422)
                .body("type", endsWith("/problems/call-closed"));
        approve(slug, JEJU).statusCode(201);
        approve(slug, RSO).statusCode(201);
        release(slug, newKey()).statusCode(201);

        startsLate(salome, slug, "The cable was cut.")
                .statusCode(409)
                .body("type", endsWith("/problems/already-released"));
        assertThat(salome.asking().get("/v1/my/applications").<List<String>>path("items"))
                .isEmpty();
    }

    private static ValidatableResponse startsLate(AnApplicant person, String slug, String why) {
        return person.intending()
                .body(Map.of("workshop", slug, "lateBecause", why))
                .post("/v1/my/applications")
                .then();
    }

    private AnApplicant nearTheEnd() {
        clock.set(CLOSES.minusSeconds(600));
        return AnApplicant.inspectorTavake();
    }

    private static ValidatableResponse asks(AnApplicant person, String application) {
        return person.intending()
                .body(Map.of("reason", "The cable was cut."))
                .post(application + "/waiver-request")
                .then();
    }

    private static ValidatableResponse approves(String officer, String waiver) {
        return as(officer)
                .header("Idempotency-Key", newKey())
                .post("/v1/waivers/{id}/approval", waiver)
                .then();
    }

    private static ValidatableResponse refuses(String officer, String waiver) {
        return as(officer)
                .header("Idempotency-Key", newKey())
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "The group is complete."))
                .post("/v1/waivers/{id}/refusal", waiver)
                .then();
    }

    /** The latest that was asked for. */
    private static String waiverOf(String slug) {
        List<String> ids = as(JEJU).get("/v1/workshops/{slug}/waivers", slug).path("items.id");
        return ids.get(ids.size() - 1);
    }

    private static String idOf(String application) {
        return application.substring(application.lastIndexOf('/') + 1);
    }
}
