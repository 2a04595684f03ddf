package org.cifal.workshops.application.submission;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.cifal.workshops.application.surroundings.AnApplicant;
import org.cifal.workshops.application.surroundings.Files2023;
import org.cifal.workshops.application.surroundings.ServiceTest;
import org.cifal.workshops.application.surroundings.TheMailbox;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CorrectingTest extends ServiceTest {

    @Test
    void a_correction_replaces_what_was_submitted_only_when_it_is_submitted_and_each_version_has_its_receipt() {
        AnApplicant applicant = AnApplicant.inspectorTavake();
        String application = applicant.completes(aWorkshop());
        Response first = applicant.submits(application);
        String submitted = first.path("documents.find { it.code == 'case-study' }.sha256");

        begins(applicant, application).then().statusCode(201);
        patch(applicant, application, etag(applicant, application), "Superintendent");
        applicant
                .hands(application, "case-study", "case.docx", Files2023.WORD, anotherCase())
                .then()
                .statusCode(200);

        Response meanwhile = applicant.asking().get(application);
        assertThat(meanwhile.<String>path("profile.position")).isEqualTo("Inspector");
        assertThat(meanwhile.<String>path("correction.profile.position")).isEqualTo("Superintendent");
        assertThat(applicant.asking().get(application + "/receipt").asString()).isEqualTo(first.asString());

        Response second = applicant.submits(application);

        second.then().statusCode(201);
        assertThat(second.<Integer>path("version")).isEqualTo(2);
        assertThat(second.<String>path("documents.find { it.code == 'case-study' }.sha256"))
                .isNotEqualTo(submitted);
        Response after = applicant.asking().get(application);
        assertThat(after.<String>path("profile.position")).isEqualTo("Superintendent");
        assertThat(after.<Map<String, Object>>path("$")).doesNotContainKey("correction");
        assertThat(applicant.asking().get(application + "/receipts").<List<Integer>>path("items.version"))
                .containsExactly(2, 1);
        assertThat(TheMailbox.textTo(applicant.email(), "Application JEJU")).isNotEmpty();
    }

    @Test
    void a_dropped_correction_changes_nothing_and_its_files_are_not_shown() {
        AnApplicant applicant = AnApplicant.inspectorTavake();
        String application = applicant.completes(aWorkshop());
        applicant.submits(application).then().statusCode(201);
        begins(applicant, application);
        applicant.asking().delete(application + "/documents/case-study").then().statusCode(204);
        applicant.asking().get(application + "/documents/case-study").then().statusCode(404);
        applicant.submits(application).then().statusCode(422);

        applicant.asking().delete(application + "/correction").then().statusCode(428);
        applicant
                .asking()
                .header("If-Match", etag(applicant, application))
                .delete(application + "/correction")
                .then()
                .statusCode(200);

        applicant.asking().get(application + "/documents/case-study").then().statusCode(200);
        applicant
                .asking()
                .header("If-Match", etag(applicant, application))
                .delete(application + "/correction")
                .then()
                .statusCode(409);
    }

    @Test
    void a_correction_is_begun_and_submitted_in_time_or_counts_for_nothing() {
        clock.set(CLOSES.minusSeconds(3_600));
        AnApplicant applicant = AnApplicant.inspectorTavake();
        String application = applicant.completes(aWorkshop());
        applicant.submits(application).then().statusCode(201);
        begins(applicant, application).then().statusCode(201);
        patch(applicant, application, etag(applicant, application), "Superintendent");

        clock.set(CLOSES);
        applicant.submits(application).then().statusCode(422);

        Response after = applicant.asking().get(application);
        assertThat(after.<String>path("status")).isEqualTo("submitted");
        assertThat(after.<String>path("profile.position")).isEqualTo("Inspector");
        applicant
                .asking()
                .header("If-Match", etag(applicant, application))
                .delete(application + "/correction")
                .then()
                .statusCode(200);
        Response late = begins(applicant, application);
        late.then().statusCode(422);
        assertThat(late.<String>path("closesAt")).isEqualTo("2023-11-08T00:00:00+09:00");
    }

    @Test
    void a_draft_has_nothing_to_correct_and_nothing_to_reopen() {
        AnApplicant applicant = AnApplicant.inspectorTavake();
        String application = applicant.drafts(aWorkshop());
        begins(applicant, application).then().statusCode(409);
        applicant.intending().post(application + "/reopening").then().statusCode(409);
    }

    @Test
    void a_withdrawal_is_taken_back_before_the_deadline_and_not_after() {
        clock.set(CLOSES.minusSeconds(3_600));
        AnApplicant applicant = AnApplicant.inspectorTavake();
        String application = applicant.completes(aWorkshop());
        applicant.submits(application).then().statusCode(201);
        applicant.intending().post(application + "/withdrawal").then().statusCode(200);

        Response reopened = applicant.intending().post(application + "/reopening");

        reopened.then().statusCode(200);
        assertThat(reopened.<String>path("status")).isEqualTo("draft");
        assertThat(reopened.<Map<String, Object>>path("$")).doesNotContainKey("submittedAt");
        assertThat(applicant.submits(application).<Integer>path("version")).isEqualTo(2);
        applicant.intending().post(application + "/withdrawal").then().statusCode(200);
        clock.set(CLOSES);
        applicant.intending().post(application + "/reopening").then().statusCode(422);
    }

    @Test
    void of_two_browsers_the_one_that_has_not_seen_the_others_change_is_told_the_present_version() {
        AnApplicant applicant = AnApplicant.inspectorTavake();
        String application = applicant.drafts(aWorkshop());
        String both = etag(applicant, application);

        patch(applicant, application, both, "Inspector").then().statusCode(200);
        Response other = patch(applicant, application, both, "Superintendent");

        other.then().statusCode(412);
        String present = other.path("etag");
        assertThat(present).isEqualTo(etag(applicant, application));
        assertThat(applicant.asking().get(application).<String>path("profile.position"))
                .isEqualTo("Inspector");
        applicant
                .hands(application, "curriculum-vitae", "cv.pdf", "application/pdf", Files2023.pdf())
                .then()
                .statusCode(201);
        patch(applicant, application, present, "Superintendent").then().statusCode(412);
        patch(applicant, application, etag(applicant, application), "Superintendent")
                .then()
                .statusCode(200);
    }

    private static byte[] anotherCase() {
        return Files2023.archive(
                Map.of("word/document.xml", "<document>Another case</document>".getBytes(StandardCharsets.UTF_8)));
    }

    private static Response begins(AnApplicant applicant, String application) {
        return applicant.intending().post(application + "/correction");
    }

    private static String etag(AnApplicant applicant, String application) {
        return applicant.asking().get(application).header("ETag");
    }

    private static Response patch(AnApplicant applicant, String application, String etag, String position) {
        return applicant
                .asking()
                .header("If-Match", etag)
                .contentType("application/merge-patch+json")
                .body(Map.of("profile", Map.of("position", position)))
                .patch(application);
    }
}
