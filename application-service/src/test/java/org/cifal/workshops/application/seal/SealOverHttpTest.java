package org.cifal.workshops.application.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cifal.workshops.application.desk.OfficersDesk.JEJU;
import static org.cifal.workshops.application.desk.OfficersDesk.RSO;
import static org.cifal.workshops.application.desk.OfficersDesk.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.cifal.workshops.application.surroundings.AnApplicant;
import org.cifal.workshops.application.surroundings.ServiceTest;
import org.cifal.workshops.application.surroundings.TheCatalogue;
import org.cifal.workshops.application.surroundings.TheMailbox;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SealOverHttpTest extends ServiceTest {

    private static final String LETTER = "curriculum-vitae";

    @Test
    void a_person_confirms_the_seal_and_only_then_can_the_dossier_pass() {
        Submitted salome = submitted();
        as(JEJU).get("/v1/applications/{id}/screening", salome.id())
                .then()
                .body("completeness.verdict", equalTo("needs-a-person"))
                .body("completeness.reason", containsString(LETTER));
        screenAsComplete(salome)
                .statusCode(409)
                .body("type", endsWith("/problems/call-still-open"), "closesAt", equalTo("2023-11-07T15:00:00Z"));
        clock.set(CLOSES);
        screenAsComplete(salome)
                .statusCode(409)
                .body("type", endsWith("/problems/seals-open"), "documents", contains(LETTER));

        judge(salome, LETTER, Map.of("confirmed", true), salome.tag())
                .statusCode(200)
                .body("state", equalTo("confirmed"), "judgedBy", equalTo("officer-cifal-jeju"));

        as(JEJU).get("/v1/applications/{id}", salome.id())
                .then()
                .body("documents.find { it.code == '%s' }.seal".formatted(LETTER), equalTo("confirmed"))
                .body("documents.find { it.code == 'case-study' }.seal", nullValue());
        as(JEJU).get("/v1/applications/{id}/history", salome.id())
                .then()
                .body("items.findAll { it.action == 'seal' }.to", contains(LETTER + ": confirmed"));
        screenAsComplete(salome).statusCode(201);
        judge(salome, LETTER, Map.of("confirmed", true), salome.tag()).statusCode(409);
    }

    @Test
    void the_applicant_reads_how_far_the_seal_is_and_why_it_was_not_accepted() {
        Submitted salome = submitted();
        assertThat(sealSeenByTheApplicant(salome)).isEqualTo(Map.of("state", "to-be-confirmed"));

        judge(salome, LETTER, Map.of("confirmed", false), salome.tag())
                .statusCode(422)
                .body("errors.pointer", contains("#/reason"));
        judge(salome, LETTER, Map.of("confirmed", false, "reason", "A signature alone."), salome.tag())
                .statusCode(200);

        assertThat(sealSeenByTheApplicant(salome))
                .isEqualTo(Map.of("state", "not-accepted", "reason", "A signature alone."));
        assertThat(TheMailbox.textTo(salome.applicant().email(), "The seal of a document of your application"))
                .contains("A signature alone.", LETTER)
                .contains("You can replace it before 8 November 2023, 00:00:00 (Asia/Seoul)");
        as(JEJU).get("/v1/workshops/{slug}/applications?seal=not-accepted", salome.slug())
                .then()
                .body("items.completeness.verdict", hasItem("incomplete"));
    }

    @Test
    void whose_intake_is_over_is_promised_nothing_by_one_that_is_still_open() {
        Submitted salome = submitted(record -> TheCatalogue.withCall(record, """
            "intakes": [
              {"title": {"en": "First"}, "deadline": {"stated": "2 October", "date": "2023-10-02"}},
              {"title": {"en": "Second"}, "deadline": {"stated": "7 November", "date": "2023-11-07"}}]\
            """));
        clock.set(OCTOBER.plusSeconds(15 * 3_600));

        judge(salome, LETTER, Map.of("confirmed", false, "reason", "A signature alone."), salome.tag())
                .statusCode(200);

        assertThat(TheMailbox.textTo(salome.applicant().email(), "The seal of a document of your application"))
                .contains("it cannot be replaced")
                .doesNotContain("You can replace it");
    }

    @Test
    void two_officers_at_once_do_not_overwrite_each_other() {
        Submitted salome = submitted();
        String seen = salome.tag();
        judge(salome, LETTER, Map.of("confirmed", true), seen).statusCode(200);
        judge(salome, LETTER, Map.of("confirmed", false, "reason", "Not legible."), seen)
                .statusCode(412);
        judge(salome, LETTER, Map.of("confirmed", true), null).statusCode(428);
    }

    @Test
    void a_document_that_needs_no_seal_is_not_judged_and_nobody_but_the_organisers_officers_judges() {
        Submitted salome = submitted();
        judge(salome, "case-study", Map.of("confirmed", true), salome.tag()).statusCode(409);
        judge(salome, "no-such-thing", Map.of("confirmed", true), salome.tag()).statusCode(404);
        Submitted ofJejuAlone = submitted(TheCatalogue::withoutRso);
        as(RSO).contentType(ContentType.JSON)
                .header("If-Match", ofJejuAlone.tag())
                .body(Map.of("confirmed", true))
                .post("/v1/applications/{id}/documents/{code}/seal", ofJejuAlone.id(), LETTER)
                .then()
                .statusCode(404);
        judge(ofJejuAlone, LETTER, Map.of("confirmed", true), ofJejuAlone.tag()).statusCode(200);
        as("editor-cifal-jeju")
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(Map.of("confirmed", true))
                .post("/v1/applications/{id}/documents/{code}/seal", salome.id(), LETTER)
                .then()
                .statusCode(403);
    }

    private record Submitted(String slug, String id, AnApplicant applicant) {
        String tag() {
            return as(JEJU).get("/v1/applications/{id}", id).header("ETag");
        }
    }

    private static Object sealSeenByTheApplicant(Submitted salome) {
        Response dossier = salome.applicant().asking().get("/v1/my/applications/" + salome.id() + "/dossier");
        return dossier.path("documents.find { it.code == '%s' }.seal".formatted(LETTER));
    }

    private static ValidatableResponse judge(Submitted salome, String code, Map<String, Object> said, String tag) {
        var officer = as(JEJU).contentType(ContentType.JSON).body(said);
        return (tag == null ? officer : officer.header("If-Match", tag))
                .post("/v1/applications/{id}/documents/{code}/seal", salome.id(), code)
                .then();
    }

    private static ValidatableResponse screenAsComplete(Submitted salome) {
        return as(JEJU).header("If-Match", salome.tag())
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "completeness", Map.of("verdict", "pass", "reason", "as the documents show"),
                        "eligibility", List.of()))
                .post("/v1/applications/{id}/screening", salome.id())
                .then();
    }

    /** The call of 2023, where the curriculum vitae must carry a seal as the letter of nomination did in 2020. */
    private static Submitted submitted() {
        return submitted(UnaryOperator.identity());
    }

    private static Submitted submitted(UnaryOperator<String> change) {
        UUID id = UUID.randomUUID();
        String slug = "jeju-2023-" + id;
        String record = TheCatalogue.the2023Record(id, slug, 1, TheCatalogue.deadline("2023-11-07"))
                .replace("\"code\": \"curriculum-vitae\",", "\"code\": \"curriculum-vitae\", \"officialSeal\": true,");
        aWorkshop(slug, change.apply(record));
        AnApplicant applicant = AnApplicant.inspectorTavake();
        String application = applicant.completes(slug);
        applicant.submits(application).then().statusCode(201);
        return new Submitted(slug, application.substring(application.lastIndexOf('/') + 1), applicant);
    }
}
