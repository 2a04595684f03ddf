package org.cifal.workshops.application.filling;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cifal.workshops.application.call.Calls;
import org.cifal.workshops.application.desk.Applied;
import org.cifal.workshops.application.desk.OfficersDesk;
import org.cifal.workshops.application.desk.Workshop2023;
import org.cifal.workshops.application.surroundings.AnApplicant;
import org.cifal.workshops.application.surroundings.Eventually;
import org.cifal.workshops.application.surroundings.ServiceTest;
import org.cifal.workshops.application.surroundings.TheCatalogue;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FillingTest extends ServiceTest {

    private static final String MOTIVATION = """
            {"code": "motivation", "label": {"en": "Why do you apply?", "ko": "지원 동기"}, "required": true,
             "schema": {"type": "string", "minLength": 20, "maxLength": 500}}""";
    private static final String HEALTH = """
            {"code": "needs", "label": {"en": "What do you need?"}, "schema": {"type": "string"},
             "personalData": {"kind": "health", "sensitivity": "special-category"}}""";
    private static final String PASSPORT = """
            {"code": "passport-number", "label": {"en": "Passport number"}, "required": true, "step": "after-selection",
             "schema": {"type": "string", "pattern": "^[A-Z0-9]{6,12}$"},
             "personalData": {"kind": "identity", "sensitivity": "confidential"}}""";

    private static final String VISA = """
            {"code": "visa", "label": {"en": "How do you get your visa?"}, "step": "after-selection",
             "schema": {"type": "string"}}""";

    @Inject
    Workshop2023 workshop;

    @Test
    void what_a_call_asks_is_public_and_any_library_can_show_it_in_its_readers_language() {
        Response form = given().queryParam("lang", "ko").get("/v1/workshops/" + aWorkshop() + "/form");

        form.then().statusCode(200);
        assertThat(form.header("Cache-Control")).isEqualTo("public, max-age=60");
        assertThat(form.header("Content-Language")).isEqualTo("ko");
        assertThat(form.<String>path("version")).isEqualTo("default-1");
        assertThat(form.<List<String>>path("pages.code")).containsExactly("person", "work", "motivation", "journey");
        assertThat(form.<List<String>>path("schema.properties.profile.required"))
                .contains("familyName", "yearsOfExperience");
        assertThat(form.<String>path("schema.properties.answers.properties.motivation.title"))
                .isEqualTo("참가하려는 이유");
        assertThat(form.<Map<String, Object>>path("schema.properties.answers.properties"))
                .doesNotContainKey("passport-number");
        assertThat(form.<List<String>>path("afterSelectionSchema.properties.answers.required"))
                .contains("passport-number");
        given().get("/v1/workshops/no-such-workshop/form").then().statusCode(404);
        given().header("Accept-Language", "fr-CH, en;q=0.5")
                .get("/v1/workshops/" + aWorkshop() + "/form")
                .then()
                .header("Content-Language", "fr");
    }

    @Test
    void a_call_whose_criteria_measure_more_asks_for_it() {
        String slug = aWorkshop(record -> TheCatalogue.withCall(record, """
            "eligibility": [{"code": "of-age", "weight": "required", "text": {"en": "Over 25, with English."},
              "rule": {"anyOf": [{"age": {"atLeast": 25}, "language": {"language": "en", "atLeast": "working"}}]}}]\
            """));
        Response form = given().get("/v1/workshops/" + slug + "/form");
        assertThat(form.<List<String>>path("pages.code")).endsWith("journey", "default-criteria");
        assertThat(form.<Map<String, Object>>path("schema.properties.profile.properties"))
                .containsKeys("dateOfBirth", "languages")
                .doesNotContainKey("seniority");
        assertThat(form.<List<String>>path("schema.properties.profile.required"))
                .doesNotContain("dateOfBirth", "languages");
        AnApplicant applicant = AnApplicant.inspectorTavake();
        String application = applicant.completes(slug);

        applicant.changes(application, """
                    {"profile": {"dateOfBirth": "1985-02-03", "languages": [{"language": "en", "level": "fluent"}]}}""").then().statusCode(200);

        applicant.submits(application).then().statusCode(201);
    }

    @Test
    void anything_is_saved_at_any_point_and_told_what_would_stand_in_the_way() {
        AnApplicant applicant = AnApplicant.inspectorTavake();
        String application = applicant.drafts(asking(1, MOTIVATION, HEALTH));

        Response saved = applicant.changes(
                application,
                "{\"profile\": {\"familyName\": \"Tavake\"}, \"answers\": {\"motivation\": \"too short\"}}");

        saved.then().statusCode(200);
        assertThat(saved.<String>path("answers.motivation")).isEqualTo("too short");
        assertThat(saved.<String>path("warnings.find { it.kind == 'invalid' }.pointer"))
                .isEqualTo("#/answers/motivation");
        assertThat(saved.<String>path("warnings.find { it.kind == 'invalid' }.page"))
                .isEqualTo("own");
        assertThat(saved.<List<String>>path("warnings.findAll { it.kind == 'missing' }.pointer"))
                .contains("#/profile/givenNames")
                .doesNotContain("#/profile/familyName");
        Response emptied = applicant.changes(application, "{\"answers\": {\"motivation\": null}}");
        assertThat(emptied.<Map<String, Object>>path("answers")).isEmpty();
        applicant.changes(application, "{\"answers\": [1]}").then().statusCode(400);
        applicant
                .changes(application, "{\"profile\": {\"familyName\": \"Tavake\", \"familyName\": \"Tavak\"}}")
                .then()
                .statusCode(400);
        applicant
                .changes(application, "{\"answers\": {\"motivation\": \"%s\"}}".formatted("x".repeat(70_000)))
                .then()
                .statusCode(400);
        applicant
                .changes(application, "{\"answers\": {\"motivation\": \"%s\"}}".formatted("x".repeat(1_100_000)))
                .then()
                .statusCode(413);
    }

    @Test
    void a_field_of_another_form_than_asked_is_kept_as_it_was_typed_and_takes_nothing_with_it() {
        AnApplicant applicant = AnApplicant.inspectorTavake();
        String application = applicant.completes(asking(1, HEALTH));

        Response saved = applicant.changes(application, """
                {"profile": {"nationality": "Solomon Islands", "yearsOfExperience": -1, "gender": "f", "position": "Sergeant",
                  "languages": [{"language": "Pijin"}]}, "answers": {"needs": "A ramp."}}""");

        saved.then().statusCode(200);
        assertThat(saved.<String>path("profile.position")).isEqualTo("Sergeant");
        assertThat(saved.<String>path("answers.needs")).isEqualTo("A ramp.");
        assertThat(saved.<Map<String, Object>>path("profile.unread"))
                .containsEntry("nationality", "Solomon Islands")
                .containsEntry("yearsOfExperience", -1)
                .containsEntry("gender", "f")
                .containsOnlyKeys("nationality", "yearsOfExperience", "gender", "languages");
        assertThat(saved.<Map<String, Object>>path("profile"))
                .doesNotContainKeys("nationality", "yearsOfExperience", "gender", "languages");
        String[] wrong = {
            "#/profile/nationality", "#/profile/yearsOfExperience", "#/profile/gender", "#/profile/languages"
        };
        assertThat(saved.<List<String>>path("warnings.findAll { it.kind == 'invalid' }.pointer"))
                .containsOnly(wrong);

        Response refused = applicant.submits(application);
        refused.then().statusCode(422);
        assertThat(refused.<String>path("type")).endsWith("/problems/answers-invalid");
        assertThat(refused.<List<String>>path("errors.pointer")).containsOnly(wrong);
        assertThat(refused.<String>path("errors.find { it.pointer == '#/profile/nationality' }.page"))
                .isEqualTo("default-person");

        Response mended = applicant.changes(application, """
                {"profile": {"nationality": "SB", "yearsOfExperience": 9, "gender": " ", "languages": null}}""");
        assertThat(mended.<Map<String, Object>>path("profile"))
                .containsEntry("nationality", "SB")
                .doesNotContainKey("unread");
        applicant.submits(application).then().statusCode(201);
    }

    @Test
    void a_correction_keeps_what_was_typed_too_and_does_not_touch_what_was_submitted() {
        AnApplicant applicant = AnApplicant.inspectorTavake();
        String application = applicant.completes(asking(1, HEALTH));
        applicant.submits(application).then().statusCode(201);
        applicant.intending().post(application + "/correction").then().statusCode(201);

        Response saved = applicant.changes(application, "{\"profile\": {\"nationality\": \"Solomon Islands\"}}");

        saved.then().statusCode(200);
        assertThat(saved.<String>path("profile.nationality")).isEqualTo("SB");
        assertThat(saved.<String>path("correction.profile.unread.nationality")).isEqualTo("Solomon Islands");
        applicant.submits(application).then().statusCode(422);
        applicant
                .changes(application, "{\"profile\": {\"nationality\": \"%s\"}}".formatted("x".repeat(70_000)))
                .then()
                .statusCode(400);
        assertThat(applicant.asking().get(application).<String>path("correction.profile.unread.nationality"))
                .isEqualTo("Solomon Islands");
    }

    @Test
    void submitting_tells_all_that_is_wrong_at_once_with_pointer_and_page() {
        AnApplicant applicant = AnApplicant.inspectorTavake();
        String application = applicant.completes(asking(1, MOTIVATION, HEALTH));
        Response missing = applicant.submits(application);
        missing.then().statusCode(422);
        assertThat(missing.<String>path("type")).endsWith("/problems/dossier-incomplete");
        assertThat(missing.<List<String>>path("missing.code")).containsExactly("motivation");
        assertThat(missing.<String>path("missing[0].kind")).isEqualTo("answer");
        assertThat(missing.<String>path("errors[0].pointer")).isEqualTo("#/answers/motivation");
        assertThat(missing.<String>path("errors[0].page")).isEqualTo("own");

        applicant.changes(application, "{\"answers\": {\"motivation\": \"too short\", \"needs\": 7}}");
        Response invalid = applicant.submits(application);

        invalid.then().statusCode(422);
        assertThat(invalid.<String>path("type")).endsWith("/problems/answers-invalid");
        assertThat(invalid.<List<String>>path("errors.pointer"))
                .containsExactly("#/answers/motivation", "#/answers/needs");
        applicant.changes(
                application,
                "{\"answers\": {\"motivation\": \"I lead the unit that interviews victims.\", \"needs\": null, \"gone\": 1}}");
        Response receipt = applicant.submits(application);
        receipt.then().statusCode(201);
        assertThat(receipt.<String>path("form.version")).isEqualTo("own-1");
        assertThat(applicant.asking().get(application).<Map<String, Object>>path("answers"))
                .containsOnlyKeys("motivation");
    }

    @Test
    void a_form_changed_meanwhile_keeps_answers_it_no_longer_asks_for_and_measures_by_the_new_one() {
        UUID id = UUID.randomUUID();
        String slug = asking(id, 1, MOTIVATION);
        AnApplicant applicant = AnApplicant.inspectorTavake();
        String application = applicant.completes(slug);
        applicant.changes(application, "{\"answers\": {\"motivation\": \"I lead the unit that interviews victims.\"}}");
        String measuredBy = applicant.asking().get(application + "/form").path("sha256");

        asking(id, 2, HEALTH);

        Response draft = applicant.asking().get(application);
        assertThat(draft.<String>path("answers.motivation")).startsWith("I lead");
        assertThat(draft.<List<String>>path("warnings.kind")).containsExactly("not-asked");
        Response form = applicant.asking().get(application + "/form");
        assertThat(form.<String>path("version")).isEqualTo("own-2");
        assertThat(form.<String>path("sha256")).isNotEqualTo(measuredBy);
        Response receipt = applicant.submits(application);
        receipt.then().statusCode(201);
        assertThat(receipt.<String>path("form.sha256")).isEqualTo(form.<String>path("sha256"));
        asking(id, 3, MOTIVATION);
        assertThat(applicant.asking().get(application + "/form").<String>path("version"))
                .isEqualTo("own-2");
    }

    @Test
    void a_passport_is_asked_after_selection_and_taken_from_nobody_before() {
        AnApplicant applicant = AnApplicant.inspectorTavake();
        String application = applicant.drafts(asking(1, MOTIVATION, PASSPORT));

        Response early = applicant.changes(
                application, "{\"answers\": {\"motivation\": \"short\", \"passport-number\": \"SB123456\"}}");

        early.then().statusCode(422);
        assertThat(early.<String>path("errors[0].pointer")).isEqualTo("#/answers/passport-number");
        assertThat(applicant.asking().get(application).<Map<String, Object>>path("answers"))
                .isEmpty();
        travel(applicant.asking(), application, "{\"passport-number\": \"SB123456\"}")
                .then()
                .statusCode(409);
    }

    @Test
    void whoever_accepted_tells_of_the_journey_and_officers_read_it_with_their_reading_written_down() {
        clock.set(Workshop2023.CLOSED);
        String slug = workshop.with(1);
        Applied applied = workshop.anOfficialOf("SB", slug);
        OfficersDesk.decide(slug, Map.of(applied, "selected"));
        String application = "/v1/my/applications/" + applied.id();
        OfficersDesk.inSession(applied)
                .header("Idempotency-Key", OfficersDesk.newKey())
                .post(application + "/offer/acceptance")
                .then()
                .statusCode(201);

        Response partly = travel(
                OfficersDesk.inSession(applied),
                application,
                "{\"passport-number\": \"?\", \"dietary-needs\": \"None\"}");
        partly.then().statusCode(200);
        assertThat(partly.<Boolean>path("complete")).isFalse();
        assertThat(partly.<List<String>>path("warnings.pointer"))
                .contains("#/answers/passport-number", "#/answers/passport-expires");
        travel(OfficersDesk.inSession(applied), application, "{\"motivation\": \"late\"}")
                .then()
                .statusCode(422);
        Response whole = travel(OfficersDesk.inSession(applied), application, """
                {"passport-number": "SB123456", "passport-expires": "2029-01-31", "date-of-birth": "1985-04-01",
                 "preferred-airport": "HIR"}""");
        assertThat(whole.<Boolean>path("complete")).isTrue();

        Response read = OfficersDesk.as(OfficersDesk.RSO).get("/v1/applications/" + applied.id() + "/answers");

        read.then().statusCode(200);
        assertThat(read.<String>path("answers.find { it.question == 'passport-number' }.answer"))
                .isEqualTo("SB123456");
        assertThat(OfficersDesk.as(OfficersDesk.JEJU)
                        .get("/v1/applications/" + applied.id() + "/history")
                        .asString())
                .contains("answers-read", "passport-number")
                .doesNotContain("SB123456");
    }

    @Test
    void what_is_asked_of_the_journey_later_is_read_under_its_label_even_when_it_is_asked_no_more() {
        UUID id = UUID.randomUUID();
        String slug = asking(id, 1, MOTIVATION, PASSPORT);
        AnApplicant applicant = AnApplicant.inspectorTavake();
        String application = applicant.completes(slug);
        applicant.changes(application, "{\"answers\": {\"motivation\": \"I lead the unit that interviews victims.\"}}");
        applicant.submits(application).then().statusCode(201);
        Applied applied = Applied.at(application, applicant);
        clock.set(Workshop2023.CLOSED);
        workshop.keepSignedIn(applied);
        OfficersDesk.decide(slug, Map.of(applied, "selected"));
        applicant.intending().post(application + "/offer/acceptance").then().statusCode(201);
        travel(applicant.asking(), application, "{\"passport-number\": \"SB123456\"}")
                .then()
                .statusCode(200);

        asking(id, 2, MOTIVATION, PASSPORT.replace("Passport number", "Number of your passport"), VISA);
        travel(applicant.asking(), application, "{\"visa\": \"On arrival\"}")
                .then()
                .statusCode(200);
        asking(id, 3, MOTIVATION);

        Response read = OfficersDesk.as(OfficersDesk.RSO).get("/v1/applications/" + applied.id() + "/answers");
        assertThat(read.<List<String>>path("answers.question"))
                .containsExactly("motivation", "passport-number", "visa");
        assertThat(read.<List<String>>path("answers.label.en"))
                .containsExactly("Why do you apply?", "Number of your passport", "How do you get your visa?");
        assertThat(read.<String>path("answers[2].answer")).isEqualTo("On arrival");
        assertThat(read.<String>path("formVersion")).isEqualTo("own-1");
    }

    @Test
    void the_case_file_shows_answers_under_their_labels_and_withholds_special_categories() {
        AnApplicant applicant = AnApplicant.inspectorTavake();
        String application = applicant.completes(asking(1, MOTIVATION, HEALTH));
        applicant.changes(
                application,
                "{\"answers\": {\"motivation\": \"I lead the unit that interviews victims.\", \"needs\": \"A ramp\"}}");
        applicant.submits(application).then().statusCode(201);
        String id = application.substring(application.lastIndexOf('/') + 1);

        Response file = OfficersDesk.as(OfficersDesk.JEJU).get("/v1/applications/" + id);

        file.then().statusCode(200);
        assertThat(file.<String>path("form.answers.find { it.question == 'motivation' }.label.ko"))
                .isEqualTo("지원 동기");
        assertThat(file.<Boolean>path("form.answers.find { it.question == 'needs' }.withheld"))
                .isTrue();
        assertThat(file.asString()).doesNotContain("A ramp");
        assertThat(OfficersDesk.as(OfficersDesk.JEJU)
                        .get("/v1/applications/" + id + "/answers")
                        .asString())
                .contains("A ramp");
    }

    private static Response travel(RequestSpecification asking, String application, String answers) {
        String etag = asking.get(application + "/travel-details").header("ETag");
        return asking.header("If-Match", etag)
                .contentType("application/merge-patch+json")
                .body("{\"answers\": %s}".formatted(answers))
                .patch(application + "/travel-details");
    }

    private static String asking(int revision, String... questions) {
        return asking(UUID.randomUUID(), revision, questions);
    }

    /** The 2023 call with a form of its own, once this service has it. */
    private static String asking(UUID id, int revision, String... questions) {
        String slug = "jeju-2023-" + id;
        String form = """
                "form": {"version": "own-%d", "pages": [
                  {"code": "own", "title": {"en": "Questions"}, "questions": [%s]}]},
                "notificationPolicy\"""".formatted(revision, String.join(",", questions));
        String record = TheCatalogue.the2023Record(id, slug, revision, TheCatalogue.deadline("2023-11-07"));
        TheCatalogue.shows(slug, TheCatalogue.judged(record).replace("\"notificationPolicy\"", form));
        Eventually.get("revision %d of %s".formatted(revision, slug), () -> QuarkusTransaction.requiringNew()
                .call(() -> Arc.container()
                        .instance(Calls.class)
                        .get()
                        .ofSlug(slug)
                        .filter(call -> call.revision() == revision)));
        return slug;
    }
}
