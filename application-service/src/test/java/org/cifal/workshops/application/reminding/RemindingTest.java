package org.cifal.workshops.application.reminding;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cifal.workshops.application.call.Calls;
import org.cifal.workshops.application.surroundings.AnApplicant;
import org.cifal.workshops.application.surroundings.Files2023;
import org.cifal.workshops.application.surroundings.ServiceTest;
import org.cifal.workshops.application.surroundings.TheCatalogue;
import org.cifal.workshops.application.surroundings.TheMailbox;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RemindingTest extends ServiceTest {

    private static final Pattern STOP =
            Pattern.compile("https://application\\.workshops\\.example(/v1/reminders/[A-Za-z0-9_-]{43})");

    @Inject
    RemindingOfDrafts reminding;

    @Inject
    Reminders reminders;

    @Inject
    Calls calls;

    @Test
    void an_unfinished_draft_is_reminded_once_at_each_step_with_what_is_missing() {
        AnApplicant applicant = AnApplicant.inspectorTavake();
        String application = applicant.drafts(aWorkshop());
        applicant.hands(application, "curriculum-vitae", "cv.pdf", "application/pdf", Files2023.pdf());

        remindAt(Duration.ofDays(7).plusSeconds(1));
        assertThat(written(application)).isZero();
        remindAt(Duration.ofDays(7));
        remindAt(Duration.ofDays(6));
        assertThat(written(application)).isEqualTo(1);
        remindAt(Duration.ofDays(2));
        remindAt(Duration.ofHours(3));
        remindAt(Duration.ofHours(2));
        assertThat(written(application)).isEqualTo(3);

        assertThat(reminderTo(applicant))
                .contains("before 8 November 2023, 00:00:00 (Asia/Seoul)")
                .contains("Case study description (in word file) is missing.")
                .contains("familyName is not filled in.")
                .doesNotContain("Curriculum Vitae");
    }

    @Test
    void an_answer_that_is_no_good_one_is_told_in_the_reminder_and_not_repeated() {
        AnApplicant applicant = AnApplicant.inspectorTavake();
        String application = applicant.completes(aWorkshop());
        applicant
                .changes(application, "{\"answers\": {\"motivation\": [\"told in confidence\"]}}")
                .then()
                .statusCode(200);

        remindAt(Duration.ofDays(7));

        assertThat(reminderTo(applicant))
                .contains("  - motivation is filled in and not as it is asked for.")
                .doesNotContain("Nothing")
                .doesNotContain("confidence");
    }

    @Test
    void whoever_submitted_withdrew_or_came_late_is_not_reminded() {
        String slug = aWorkshop();
        AnApplicant submitted = AnApplicant.inspectorTavake();
        String first = submitted.completes(slug);
        submitted.submits(first).then().statusCode(201);
        AnApplicant withdrawn = AnApplicant.inspectorTavake();
        String second = withdrawn.drafts(slug);
        withdrawn.intending().post(second + "/withdrawal").then().statusCode(200);
        clock.set(CLOSES.minus(Duration.ofDays(3)));
        AnApplicant late = AnApplicant.inspectorTavake();
        String third = late.drafts(slug);

        remindAt(Duration.ofDays(3));
        assertThat(written(first) + written(second) + written(third)).isZero();
        remindAt(Duration.ofDays(2));
        assertThat(written(third)).isEqualTo(1);
        clock.set(CLOSES);
        reminding.remind();
        assertThat(written(first) + written(second)).isZero();
    }

    @Test
    void an_extension_moves_the_reminders_with_the_deadline() {
        UUID id = UUID.randomUUID();
        String slug = aWorkshop(id);
        AnApplicant applicant = AnApplicant.inspectorTavake();
        String application = applicant.drafts(slug);
        remindAt(Duration.ofDays(1));
        assertThat(written(application)).isEqualTo(1);
        TheCatalogue.shows(slug, TheCatalogue.the2023Record(id, slug, 2, TheCatalogue.deadline("2023-11-14")));
        TheMailbox.textTo(applicant.email(), "New application deadline");

        reminding.remind();
        assertThat(written(application)).isEqualTo(1);
        clock.set(CLOSES);
        reminding.remind();
        assertThat(written(application)).isEqualTo(2);
    }

    @Test
    void nobody_is_reminded_of_a_call_whose_decisions_are_released() {
        UUID id = UUID.randomUUID();
        AnApplicant applicant = AnApplicant.inspectorTavake();
        String application = applicant.drafts(aWorkshop(id));
        remindAt(Duration.ofDays(7));
        assertThat(written(application)).isEqualTo(1);

        QuarkusTransaction.requiringNew().run(() -> calls.releaseDecisions(id, clock.instant()));

        remindAt(Duration.ofDays(2));
        assertThat(written(application)).isEqualTo(1);
    }

    @Test
    void the_link_in_a_reminder_stops_them_by_post_and_not_by_being_opened() {
        AnApplicant applicant = AnApplicant.inspectorTavake();
        String application = applicant.drafts(aWorkshop());
        remindAt(Duration.ofDays(7));
        String stop = stopLink(applicant);

        given().get(stop).then().statusCode(200);
        clock.set(OCTOBER);
        assertThat(wanted(applicant)).isTrue();
        // Without the filter of the contract, which documents no body: none is read, whatever a mail program sends.
        given().noFilters()
                .contentType("application/x-www-form-urlencoded")
                .body("List-Unsubscribe=One-Click")
                .post(stop)
                .then()
                .statusCode(200);
        assertThat(wanted(applicant)).isFalse();
        given().post(stop).then().statusCode(200);
        assertThat(wanted(applicant)).isFalse();
        remindAt(Duration.ofDays(2));
        assertThat(written(application)).isEqualTo(1);
        given().post("/v1/reminders/" + "A".repeat(43)).then().statusCode(404);
        given().get("/v1/reminders/" + "A".repeat(43)).then().statusCode(404);
    }

    @Test
    void mail_programs_are_told_how_to_stop_reminders_and_no_other_mail() {
        AnApplicant applicant = AnApplicant.inspectorTavake();
        applicant.drafts(aWorkshop());
        remindAt(Duration.ofDays(7));
        String stop = stopLink(applicant);

        List<JsonNode> mails = TheMailbox.to(applicant.email());
        JsonNode reminder = mails.get(0).get("unsubscribing");
        assertThat(reminder.get("List-Unsubscribe").asText())
                .isEqualTo("<https://application.workshops.example" + stop + ">");
        assertThat(reminder.get("List-Unsubscribe-Post").asText()).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(mails.subList(1, mails.size())).isNotEmpty().allSatisfy(mail -> assertThat(mail.get("unsubscribing"))
                .isEmpty());
    }

    @Test
    void an_applicant_chooses_and_chooses_again() {
        AnApplicant applicant = AnApplicant.inspectorTavake();
        String application = applicant.drafts(aWorkshop());
        assertThat(wanted(applicant)).isTrue();
        choose(applicant, false);
        remindAt(Duration.ofDays(7));
        assertThat(written(application)).isZero();

        clock.set(OCTOBER);
        choose(applicant, true);
        remindAt(Duration.ofDays(7));
        assertThat(written(application)).isEqualTo(1);
    }

    @Test
    void while_one_instance_looks_the_others_pass_over() throws Exception {
        AnApplicant applicant = AnApplicant.inspectorTavake();
        String application = applicant.drafts(aWorkshop());
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch enough = new CountDownLatch(1);
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<Boolean> took =
                    other.submit(() -> QuarkusTransaction.requiringNew().call(() -> {
                        boolean taken = reminders.takeTheRound();
                        held.countDown();
                        enough.await();
                        return taken;
                    }));
            held.await();
            remindAt(Duration.ofDays(7));
            assertThat(written(application)).isZero();
            enough.countDown();
            assertThat(took.get()).isTrue();
            remindAt(Duration.ofDays(7));
            assertThat(written(application)).isEqualTo(1);
        } finally {
            enough.countDown();
            other.shutdownNow();
        }
    }

    private void remindAt(Duration beforeClosing) {
        clock.set(CLOSES.minus(beforeClosing));
        reminding.remind();
    }

    private long written(String application) {
        UUID id = UUID.fromString(application.substring(application.lastIndexOf('/') + 1));
        return QuarkusTransaction.requiringNew().call(() -> reminders.count("applicationId", id));
    }

    private static String reminderTo(AnApplicant applicant) {
        return TheMailbox.textTo(applicant.email(), "Your application JEJU");
    }

    private static String stopLink(AnApplicant applicant) {
        Matcher stop = STOP.matcher(reminderTo(applicant));
        assertThat(stop.find()).isTrue();
        return stop.group(1);
    }

    private static boolean wanted(AnApplicant applicant) {
        return applicant.asking().get("/v1/my/reminders").path("wanted");
    }

    private static void choose(AnApplicant applicant, boolean wanted) {
        applicant
                .asking()
                .contentType(ContentType.JSON)
                .body(Map.of("wanted", wanted))
                .put("/v1/my/reminders")
                .then()
                .statusCode(200);
    }
}
