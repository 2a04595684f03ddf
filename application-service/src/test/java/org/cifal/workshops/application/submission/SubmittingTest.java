package org.cifal.workshops.application.submission;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.cifal.workshops.application.surroundings.AnApplicant;
import org.cifal.workshops.application.surroundings.Files2023;
import org.cifal.workshops.application.surroundings.ServiceTest;
import org.cifal.workshops.application.surroundings.Statements;
import org.cifal.workshops.application.surroundings.TheCatalogue;
import org.cifal.workshops.application.surroundings.TheMailbox;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jws.JsonWebSignature;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SubmittingTest extends ServiceTest {

    private static final Pattern OF_TIMERS =
            Pattern.compile("\\b(feed_cursor|letter|offer|reminder|reminder_refusal|reminder_round|lease)\\b");

    @Test
    void a_complete_application_in_time_gets_a_signed_receipt_by_answer_and_by_mail() throws Exception {
        AnApplicant applicant = AnApplicant.inspectorTavake();
        String application = applicant.completes(aWorkshop());

        Response receipt = applicant.submits(application);

        receipt.then().statusCode(201);
        assertThat(receipt.<List<String>>path("documents.code")).containsExactly("case-study", "curriculum-vitae");
        assertThat(receipt.<List<String>>path("consents.code")).containsExactly("personal-data");
        assertThat(receipt.<Integer>path("revisionJudgedBy")).isEqualTo(1);
        String jws = receipt.path("jws");
        assertThat(payload(jws))
                .contains(
                        receipt.<String>path("reference"),
                        receipt.<String>path("documents[0].sha256"),
                        "\"personal-data\"");
        assertThat(applicant.asking().get(application + "/receipt").asString()).isEqualTo(receipt.asString());
        assertThat(TheMailbox.textTo(applicant.email(), "Application " + receipt.path("reference") + " received"))
                .contains("2 October 2023, 09:00:00 (Asia/Seoul), which is 2 October 2023, 00:00:00 (UTC)")
                .contains(receipt.<String>path("documents[0].sha256"));
        assertThat(applicant.asking().get(application).<String>path("status")).isEqualTo("submitted");
    }

    @Test
    void in_the_last_minute_everything_is_read_once_and_nothing_that_is_known() {
        String slug = aWorkshop();
        // The first keeps the form, the second finds it kept.
        AnApplicant.inspectorTavake().submitsAllTo(slug);
        AnApplicant.inspectorTavake().submitsAllTo(slug);
        AnApplicant applicant = AnApplicant.inspectorTavake();
        String application = applicant.completes(slug);

        List<String> read = Statements.during(
                () -> applicant.submits(application).then().statusCode(201), SubmittingTest::readsWhatTimersDoNot);

        assertThat(read.stream().map(SubmittingTest::firstTable))
                .containsExactly(
                        "applicant_session",
                        "idempotency_record",
                        "application",
                        "workshop_call",
                        "consent",
                        "dossier_entry",
                        "applicant",
                        "consent",
                        "applicant_feed");
    }

    private static boolean readsWhatTimersDoNot(String sql) {
        return sql.regionMatches(true, 0, "select", 0, 6)
                && !OF_TIMERS.matcher(sql).find();
    }

    private static String firstTable(String sql) {
        return sql.replaceFirst("(?is).*?\\sfrom (\\w+).*", "$1");
    }

    @Test
    void taking_back_the_consent_to_process_personal_data_ends_the_application() {
        AnApplicant applicant = AnApplicant.inspectorTavake();
        String application = applicant.completes(aWorkshop());
        applicant.submits(application).then().statusCode(201);

        applicant
                .intending()
                .post(application + "/consents/personal-data/withdrawal")
                .then()
                .statusCode(200);

        assertThat(applicant.asking().get(application).<String>path("status")).isEqualTo("withdrawn");
    }

    @Test
    void everything_that_is_missing_is_named_at_once() {
        AnApplicant applicant = AnApplicant.inspectorTavake();
        String application = applicant.drafts(aWorkshop());
        applicant.hands(application, "curriculum-vitae", "cv.pdf", "application/pdf", Files2023.pdf());

        Response refused = applicant.submits(application);

        refused.then().statusCode(422);
        assertThat(refused.<String>path("type")).endsWith("/problems/dossier-incomplete");
        assertThat(refused.<List<String>>path("missing.code"))
                .startsWith("case-study")
                .contains("familyName", "yearsOfExperience")
                .endsWith("personal-data");
        assertThat(applicant.asking().get(application + "/dossier").<List<String>>path("missing.code"))
                .isEqualTo(refused.path("missing.code"));
    }

    @Test
    void the_last_microsecond_counts_and_the_closing_instant_is_late_and_told_both_instants() {
        String slug = aWorkshop();
        AnApplicant inTime = late();
        AnApplicant tooLate = late();
        String first = inTime.completes(slug);
        String second = tooLate.completes(slug);

        clock.set(CLOSES.minusNanos(1_000));
        inTime.submits(first).then().statusCode(201);
        clock.set(CLOSES);
        Response refused = tooLate.submits(second);

        refused.then().statusCode(422);
        assertThat(refused.<String>path("type")).endsWith("/problems/deadline-passed");
        assertThat(refused.<String>path("closesAt")).isEqualTo("2023-11-08T00:00:00+09:00");
        assertThat(refused.<String>path("receivedAt")).isEqualTo("2023-11-07T15:00:00Z");
        assertThat(refused.<String>path("detail")).contains("Asia/Seoul").contains("UTC");
    }

    @Test
    void an_extension_the_feed_has_not_brought_yet_still_counts() {
        UUID id = UUID.randomUUID();
        String slug = aWorkshop(id);
        AnApplicant applicant = late();
        String application = applicant.completes(slug);
        TheCatalogue.knows(slug, TheCatalogue.the2023Record(id, slug, 2, TheCatalogue.deadline("2023-11-14")));

        clock.set(CLOSES.plusSeconds(600));
        Response receipt = applicant.submits(application);

        receipt.then().statusCode(201);
        assertThat(receipt.<Integer>path("revisionJudgedBy")).isEqualTo(2);
    }

    @Test
    void in_time_by_the_copy_is_in_time_while_the_catalogue_is_away() {
        String slug = aWorkshop();
        AnApplicant applicant = AnApplicant.inspectorTavake();
        String application = applicant.completes(slug);
        TheCatalogue.is("away");

        applicant.submits(application).then().statusCode(201);
    }

    @Test
    void nobody_is_told_they_are_late_while_the_catalogue_cannot_be_asked() {
        UUID id = UUID.randomUUID();
        String slug = aWorkshop(id);
        AnApplicant applicant = late();
        String application = applicant.completes(slug);
        clock.set(CLOSES.plusSeconds(600));
        TheCatalogue.is("away");

        Response unavailable = applicant.submits(application, "in-an-outage");

        unavailable.then().statusCode(503);
        assertThat(unavailable.<String>path("type")).endsWith("/problems/unavailable");
        assertThat(unavailable.header("Retry-After")).isEqualTo("60");
        assertThat(unavailable.<String>path("detail")).startsWith("Applications closed at 8 November 2023");
        TheCatalogue.is("present");
        TheCatalogue.knows(slug, TheCatalogue.the2023Record(id, slug, 2, TheCatalogue.deadline("2023-11-14")));
        applicant.submits(application, "in-an-outage").then().statusCode(201);
    }

    @Test
    void an_instance_of_the_catalogue_that_is_behind_closes_no_call() {
        UUID id = UUID.randomUUID();
        String slug = "jeju-2023-" + id;
        String opensOnTheNinth = "\"opens\": {\"date\": \"2023-10-09\", \"timeZone\": \"Asia/Seoul\"}";
        String record = TheCatalogue.the2023Record(id, slug, 1, TheCatalogue.deadline("2023-11-07"));
        TheCatalogue.shows(slug, TheCatalogue.withCall(record, opensOnTheNinth));
        AnApplicant applicant = AnApplicant.inspectorTavake();
        String application = applicant.completes(slug);
        TheCatalogue.doesNotKnowYet(slug);
        assertThat(applicant.submits(application).<String>path("type")).endsWith("/problems/not-yet-open");

        clock.set(Instant.parse("2023-10-08T15:00:00Z"));

        applicant.onAnotherDay().submits(application).then().statusCode(201);
    }

    @Test
    void a_retry_with_the_same_key_gets_the_same_receipt_even_after_the_deadline() {
        String slug = aWorkshop();
        AnApplicant applicant = late();
        String application = applicant.completes(slug);
        clock.set(CLOSES.minusSeconds(30));
        String first = applicant.submits(application, "submitting-once").asString();

        clock.set(CLOSES.plusSeconds(30));
        Response again = applicant.submits(application, "submitting-once");

        again.then().statusCode(201);
        assertThat(again.asString()).isEqualTo(first);
        applicant.submits(application).then().statusCode(409);
    }

    @Test
    void two_submissions_at_the_same_time_make_one() throws Exception {
        AnApplicant applicant = AnApplicant.inspectorTavake();
        String application = applicant.completes(aWorkshop());
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            Future<Integer> one =
                    both.submit(() -> applicant.submits(application).statusCode());
            Future<Integer> other =
                    both.submit(() -> applicant.submits(application).statusCode());
            assertThat(List.of(one.get(), other.get())).containsExactlyInAnyOrder(201, 409);
        } finally {
            both.shutdownNow();
        }
        assertThat(TheMailbox.textTo(applicant.email(), "Application JEJU")).isNotEmpty();
    }

    @Test
    void after_submitting_nothing_changes_any_more() {
        AnApplicant applicant = AnApplicant.inspectorTavake();
        String application = applicant.completes(aWorkshop());
        applicant.submits(application).then().statusCode(201);

        applicant
                .hands(application, "curriculum-vitae", "cv.pdf", "application/pdf", Files2023.pdf())
                .then()
                .statusCode(409);
        applicant
                .asking()
                .delete(application + "/documents/curriculum-vitae")
                .then()
                .statusCode(409);
    }

    @Test
    void a_receipt_there_is_not_is_not_found() {
        AnApplicant applicant = AnApplicant.inspectorTavake();
        applicant
                .asking()
                .get(applicant.drafts(aWorkshop()) + "/receipt")
                .then()
                .statusCode(404);
    }

    /** Signed in close to the deadline, so that the session outlasts it. */
    private AnApplicant late() {
        clock.set(CLOSES.minusSeconds(3_600));
        return AnApplicant.inspectorTavake();
    }

    private static String payload(String jws) throws Exception {
        JsonWebKeySet keys = new JsonWebKeySet(given().get("/v1/receipt-keys").asString());
        JsonWebSignature signature = new JsonWebSignature();
        signature.setCompactSerialization(jws);
        signature.setKey(keys.findJsonWebKey(signature.getKeyIdHeaderValue(), "EC", "sig", "ES256")
                .getKey());
        assertThat(signature.verifySignature()).isTrue();
        return signature.getPayload();
    }
}
