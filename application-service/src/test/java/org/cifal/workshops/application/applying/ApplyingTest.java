package org.cifal.workshops.application.applying;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.cifal.workshops.application.desk.OfficersDesk;
import org.cifal.workshops.application.surroundings.AnApplicant;
import org.cifal.workshops.application.surroundings.Files2023;
import org.cifal.workshops.application.surroundings.ServiceTest;
import org.cifal.workshops.application.surroundings.TheCatalogue;
import org.cifal.workshops.application.surroundings.TheMailbox;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ApplyingTest extends ServiceTest {

    @Test
    void a_draft_shows_its_deadline_whole_and_its_consent_texts() {
        AnApplicant applicant = AnApplicant.inspectorTavake();
        Response started = applicant.start(aWorkshop());

        started.then().statusCode(201);
        assertThat(started.<String>path("reference")).matches("JEJU-2023-[2-9A-HJKMNP-Z]{5}");
        assertThat(started.<String>path("deadline.closesAt")).isEqualTo("2023-11-08T00:00:00+09:00");
        assertThat(started.<String>path("status")).isEqualTo("draft");
        assertThat(started.<List<String>>path("consents.code")).containsExactly("personal-data", "disclosure-to-rso");
        assertThat(started.header("Location")).isEqualTo(started.path("links.self"));
    }

    @Test
    void there_is_one_application_per_applicant_and_workshop() {
        AnApplicant applicant = AnApplicant.inspectorTavake();
        String slug = aWorkshop();
        String location = applicant.start(slug).header("Location");

        Response second = applicant.start(slug);

        second.then().statusCode(409);
        assertThat(second.<String>path("location")).isEqualTo(location);
    }

    @Test
    void of_two_windows_that_start_at_once_one_starts_and_the_other_is_shown_what_there_is() throws Exception {
        AnApplicant applicant = AnApplicant.inspectorTavake();
        ExecutorService windows = Executors.newFixedThreadPool(4);
        try {
            for (int times = 0; times < 3; times++) {
                String slug = aWorkshop();
                List<Callable<Integer>> starts =
                        Collections.nCopies(4, () -> applicant.start(slug).statusCode());
                List<Integer> answers = new ArrayList<>();
                for (Future<Integer> start : windows.invokeAll(starts)) {
                    answers.add(start.get());
                }
                assertThat(answers).containsExactlyInAnyOrder(201, 409, 409, 409);
            }
        } finally {
            windows.shutdownNow();
        }
    }

    @Test
    void the_same_key_gets_the_same_answer_and_another_payload_is_refused() {
        AnApplicant applicant = AnApplicant.inspectorTavake();
        String slug = aWorkshop();
        Map<String, String> request = Map.of("workshop", slug);
        String first = applicant
                .intending("a-key-of-mine")
                .body(request)
                .post("/v1/my/applications")
                .asString();

        clock.set(OCTOBER.plusSeconds(60));
        Response again = applicant.intending("a-key-of-mine").body(request).post("/v1/my/applications");

        again.then().statusCode(201);
        assertThat(again.asString()).isEqualTo(first);
        applicant
                .intending("a-key-of-mine")
                .body(Map.of("workshop", aWorkshop()))
                .post("/v1/my/applications")
                .then()
                .statusCode(422);
    }

    @Test
    void a_start_needs_a_key_and_a_workshop() {
        AnApplicant applicant = AnApplicant.inspectorTavake();
        applicant
                .asking()
                .contentType(ContentType.JSON)
                .body(Map.of("workshop", aWorkshop()))
                .post("/v1/my/applications")
                .then()
                .statusCode(400);
        applicant.intending().body("{}").post("/v1/my/applications").then().statusCode(400);
        applicant.start("no-such-workshop").then().statusCode(422);
    }

    @Test
    void a_workshop_the_feed_has_not_come_to_is_asked_for() {
        UUID id = UUID.randomUUID();
        String slug = "jeju-2023-" + id;
        TheCatalogue.knows(slug, TheCatalogue.the2023Record(id, slug, 1, TheCatalogue.deadline("2023-11-07")));

        AnApplicant.inspectorTavake().start(slug).then().statusCode(201);
    }

    @Test
    void whoever_else_asks_for_it_at_the_same_time_gets_it_too() throws Exception {
        UUID id = UUID.randomUUID();
        String slug = "jeju-2023-" + id;
        TheCatalogue.knows(slug, TheCatalogue.the2023Record(id, slug, 1, TheCatalogue.deadline("2023-11-07")));
        List<AnApplicant> applicants =
                Stream.generate(AnApplicant::inspectorTavake).limit(8).toList();

        ExecutorService all = Executors.newFixedThreadPool(applicants.size());
        try {
            List<Callable<Integer>> starts = applicants.stream()
                    .map(applicant ->
                            (Callable<Integer>) () -> applicant.start(slug).statusCode())
                    .toList();
            for (Future<Integer> start : all.invokeAll(starts)) {
                assertThat(start.get()).isEqualTo(201);
            }
        } finally {
            all.shutdownNow();
        }
    }

    @Test
    void nobody_is_told_a_workshop_does_not_exist_while_the_catalogue_is_away_or_mute() {
        AnApplicant applicant = AnApplicant.inspectorTavake();
        TheCatalogue.is("away");
        applicant.start("jeju-2023-not-heard-of").then().statusCode(503);
        TheCatalogue.is("mute");
        applicant.start("jeju-2023-not-heard-of").then().statusCode(503);
    }

    @Test
    void a_profile_changes_by_merge_patch_on_the_version_that_was_read() {
        AnApplicant applicant = AnApplicant.inspectorTavake();
        String application = applicant.drafts(aWorkshop());
        applicant.describes(application);

        patch(applicant, null, application, "{}").then().statusCode(428);
        patch(applicant, "\"999\"", application, "{}").then().statusCode(412);
        String etag = applicant.asking().get(application).header("ETag");
        Response changed = patch(
                applicant, etag, application, "{\"profile\": {\"gender\": null, \"position\": \"Superintendent\"}}");

        changed.then().statusCode(200);
        assertThat(changed.<String>path("profile.position")).isEqualTo("Superintendent");
        assertThat(changed.<Map<String, Object>>path("profile")).doesNotContainKey("gender");
        assertThat(changed.<String>path("profile.familyName")).isEqualTo("Tavake");
        patch(applicant, etag, application, "{}").then().statusCode(412);
    }

    @Test
    void a_name_that_is_no_field_of_a_profile_is_refused_with_its_pointer() {
        AnApplicant applicant = AnApplicant.inspectorTavake();
        String application = applicant.drafts(aWorkshop());

        Response refused = applicant.changes(
                application, "{\"profile\": {\"natonality\": \"SB\", \"unread\": {}, \"position\": \"Inspector\"}}");

        refused.then().statusCode(400);
        assertThat(refused.<List<String>>path("errors.pointer"))
                .containsExactly("#/profile/natonality", "#/profile/unread");
        assertThat(applicant.asking().get(application).<Map<String, Object>>path("profile"))
                .isEmpty();
    }

    /** Longer than a matcher that calls itself for each of their parts has room for. */
    @Test
    void a_code_or_a_tag_without_end_is_judged_like_any_other() {
        AnApplicant applicant = AnApplicant.inspectorTavake();
        String application = applicant.drafts(aWorkshop());
        String endless = "aa" + "-aa".repeat(20_000);

        applicant.start(endless).then().statusCode(400);
        Response language = applicant.changes(
                application,
                "{\"profile\": {\"languages\": [{\"language\": \"%s\", \"level\": \"working\"}]}}".formatted(endless));
        language.then().statusCode(200);
        assertThat(language.<Map<String, Object>>path("profile.unread")).containsOnlyKeys("languages");
        OfficersDesk.as(OfficersDesk.JEJU)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.JSON)
                .body(Map.of("subject", "reviewer-one", "organisation", endless))
                .post("/v1/applications/{id}/reviewers", UUID.randomUUID())
                .then()
                .statusCode(400);
    }

    @Test
    void anothers_application_is_not_found() {
        String application = AnApplicant.inspectorTavake().drafts(aWorkshop());
        AnApplicant another = AnApplicant.inspectorTavake();

        another.asking().get(application).then().statusCode(404);
        another.asking().get(application + "/dossier").then().statusCode(404);
        another.asking().get(application + "/receipt").then().statusCode(404);
        another.asking().get(application + "/documents/curriculum-vitae").then().statusCode(404);
        another.asking()
                .delete(application + "/documents/curriculum-vitae")
                .then()
                .statusCode(404);
        another.submits(application).then().statusCode(404);
        another.intending().post(application + "/withdrawal").then().statusCode(404);
        another.consents(application, "personal-data", "2023-1").then().statusCode(404);
        another.asking()
                .post(application + "/consents/personal-data/withdrawal")
                .then()
                .statusCode(404);
        another.hands(application, "curriculum-vitae", "cv.pdf", "application/pdf", Files2023.pdf())
                .then()
                .statusCode(404);
        patch(another, "\"0\"", application, "{}").then().statusCode(404);
        assertThat(another.asking().get("/v1/my/applications").<List<Object>>path("items"))
                .isEmpty();
    }

    @Test
    void a_withdrawn_application_is_over_and_its_applicant_told_by_mail() {
        AnApplicant applicant = AnApplicant.inspectorTavake();
        String application = applicant.drafts(aWorkshop());

        Response withdrawn = applicant.intending().post(application + "/withdrawal");

        withdrawn.then().statusCode(200);
        assertThat(withdrawn.<String>path("status")).isEqualTo("withdrawn");
        applicant.intending().post(application + "/withdrawal").then().statusCode(409);
        applicant.consents(application, "personal-data", "2023-1").then().statusCode(409);
        assertThat(TheMailbox.textTo(applicant.email(), "Application " + withdrawn.path("reference") + " withdrawn"))
                .contains("2 October 2023, 09:00:00 (Asia/Seoul)");
    }

    @Test
    void a_consent_is_to_one_version_of_a_text_and_can_be_taken_back_and_given_again() {
        AnApplicant applicant = AnApplicant.inspectorTavake();
        String application = applicant.drafts(aWorkshop());

        applicant.consents(application, "disclosure-to-rso", "2022-9").then().statusCode(422);
        applicant.consents(application, "disclosure-to-mars", "2023-1").then().statusCode(404);
        applicant.consents(application, "disclosure-to-rso", "2023-1").then().statusCode(200);
        assertThat(consentGiven(applicant, application)).isTrue();
        for (int twice = 0; twice < 2; twice++) {
            applicant
                    .asking()
                    .post(application + "/consents/disclosure-to-rso/withdrawal")
                    .then()
                    .statusCode(200);
        }
        assertThat(consentGiven(applicant, application)).isFalse();
        applicant.consents(application, "disclosure-to-rso", "2023-1").then().statusCode(200);
        assertThat(consentGiven(applicant, application)).isTrue();
    }

    @Test
    void an_extension_is_told_to_everyone_with_an_application() {
        UUID id = UUID.randomUUID();
        String slug = aWorkshop(id);
        AnApplicant applicant = AnApplicant.inspectorTavake();
        applicant.drafts(slug);

        TheCatalogue.shows(slug, TheCatalogue.the2023Record(id, slug, 2, TheCatalogue.deadline("2023-11-14")));

        assertThat(TheMailbox.textTo(applicant.email(), "New application deadline"))
                .contains("Before: before 8 November 2023, 00:00:00 (Asia/Seoul)")
                .contains(
                        "Now:    before 15 November 2023, 00:00:00 (Asia/Seoul), which is 14 November 2023, 15:00:00 (UTC)");
    }

    private static boolean consentGiven(AnApplicant applicant, String application) {
        return applicant.asking().get(application).path("consents.find { it.code == 'disclosure-to-rso' }.given")
                != null;
    }

    private static Response patch(AnApplicant applicant, String ifMatch, String application, String body) {
        RequestSpecification request = applicant.asking().contentType("application/merge-patch+json");
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.body(body).patch(application);
    }
}
