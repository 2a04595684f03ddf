package org.cifal.workshops.application.consenting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cifal.workshops.application.desk.OfficersDesk.JEJU;
import static org.cifal.workshops.application.desk.OfficersDesk.as;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cifal.workshops.application.call.Calls;
import org.cifal.workshops.application.desk.Applied;
import org.cifal.workshops.application.surroundings.AnApplicant;
import org.cifal.workshops.application.surroundings.Eventually;
import org.cifal.workshops.application.surroundings.ServiceTest;
import org.cifal.workshops.application.surroundings.TheCatalogue;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConsentingTest extends ServiceTest {

    private static final String DISCLOSURE = "disclosure-to-rso";

    @Inject
    Calls calls;

    @Inject
    EntityManager database;

    @Test
    void a_consent_to_a_text_the_call_names_no_longer_is_shown_with_its_words_and_can_be_taken_back() {
        UUID id = UUID.randomUUID();
        String slug = aWorkshop(id);
        AnApplicant applicant = AnApplicant.inspectorTavake();
        String application = applicant.completes(slug);
        applicant.consents(application, DISCLOSURE, "2023-1").then().statusCode(200);
        applicant.submits(application).then().statusCode(201);
        renamed(id, slug);

        Response shown = applicant.asking().get(application);

        Map<String, Object> dropped = shown.path("consents.find { it.code == '%s' }".formatted(DISCLOSURE));
        assertThat(dropped)
                .containsEntry("purpose", "disclosure")
                .containsEntry("recipients", List.of("rso"))
                .containsEntry("required", false)
                .containsEntry("text", Map.of("en", "RSO may read my application."));
        assertThat(shown.<List<String>>path("consents.code")).containsExactly("personal-data", "to-rso", DISCLOSURE);
        assertThat(applicant
                        .consents(application, DISCLOSURE, "2023-1")
                        .then()
                        .extract()
                        .statusCode())
                .isEqualTo(404);

        withdraws(applicant, application, DISCLOSURE).then().statusCode(200);

        assertThat(applicant.asking().get(application).<List<String>>path("consents.code"))
                .containsExactly("personal-data", "to-rso");
        withdraws(applicant, application, DISCLOSURE).then().statusCode(200);
        withdraws(applicant, application, "no-such-text").then().statusCode(404);
        assertThat(liveConsents(application)).containsExactly("personal-data");
    }

    @Test
    void the_words_agreed_to_are_shown_when_the_call_has_others_since() {
        UUID id = UUID.randomUUID();
        String slug = aWorkshop(id);
        AnApplicant applicant = AnApplicant.inspectorTavake();
        String application = applicant.completes(slug);
        applicant.consents(application, DISCLOSURE, "2023-1").then().statusCode(200);
        shows(
                id,
                slug,
                record -> record.replace(
                        "\"version\": \"2023-1\", \"text\": {\"en\": \"RSO",
                        "\"version\": \"2023-2\", \"text\": {\"en\": \"RSO and its partners"));

        Map<String, Object> consent =
                applicant.asking().get(application).path("consents.find { it.code == '%s' }".formatted(DISCLOSURE));

        assertThat(consent)
                .containsEntry("version", "2023-2")
                .containsEntry("text", Map.of("en", "RSO and its partners may read my application."));
        assertThat((Map<?, ?>) consent.get("given"))
                .isEqualTo(Map.of(
                        "version",
                        "2023-1",
                        "givenAt",
                        "2023-10-02T00:00:00Z",
                        "text",
                        Map.of("en", "RSO may read my application.")));
    }

    @Test
    void whoever_takes_back_the_consent_to_use_personal_data_is_read_by_nobody_else_until_it_is_given_again() {
        String slug = aWorkshop(TheCatalogue::judged);
        AnApplicant applicant = AnApplicant.inspectorTavake();
        String application = applicant.completes(slug);
        applicant.submits(application).then().statusCode(201);
        Applied applied = Applied.at(application, applicant);
        officersRead(applied, slug, 200);

        withdraws(applicant, application, "personal-data").then().statusCode(200);

        officersRead(applied, slug, 404);
        assertThat(applicant.asking().get(application).<String>path("status")).isEqualTo("withdrawn");

        applicant.intending().post(application + "/reopening").then().statusCode(200);
        applicant.consents(application, "personal-data", "2023-1").then().statusCode(200);
        applicant.submits(application).then().statusCode(201);
        officersRead(applied, slug, 200);
    }

    @Test
    void after_the_workshop_too_the_consent_to_use_personal_data_ends_every_disclosure() {
        AnApplicant applicant = AnApplicant.inspectorTavake();
        String slug = aWorkshop();
        String application = applicant.completes(slug);
        applicant.consents(application, DISCLOSURE, "2023-1").then().statusCode(200);
        applicant.submits(application).then().statusCode(201);
        Applied applied = Applied.at(application, applicant);
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("UPDATE application SET status = 'ATTENDED' WHERE id = ?1")
                        .setParameter(1, applied.id())
                        .executeUpdate());
        assertThat(inTheFeed(applied)).isEqualTo("updated");
        assertThat(board(slug)).contains("Tavake");

        withdraws(applicant, application, "personal-data").then().statusCode(200);

        assertThat(inTheFeed(applied)).isEqualTo("deleted");
        assertThat(board(slug)).doesNotContain("Tavake");
        assertThat(applicant.asking().get(application).<String>path("status")).isEqualTo("attended");
    }

    @Test
    void why_somebody_is_late_is_read_no_more_either() {
        String slug = aWorkshop();
        AnApplicant applicant = AnApplicant.inspectorTavake();
        String application = applicant.completes(slug);
        clock.set(CLOSES.plusSeconds(60));
        AnApplicant late = applicant.onAnotherDay();
        late.intending()
                .body(Map.of("reason", "The cable to Honiara was cut."))
                .post(application + "/waiver-request")
                .then()
                .statusCode(201);
        List<String> asked = waivers(slug);
        assertThat(asked).hasSize(1);

        withdraws(late, application, "personal-data").then().statusCode(200);

        assertThat(waivers(slug)).isEmpty();
        as(JEJU).header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/v1/waivers/{id}/approval", asked.get(0))
                .then()
                .statusCode(404);
    }

    private static List<String> waivers(String slug) {
        return as(JEJU).get("/v1/workshops/{slug}/waivers", slug).path("items.id");
    }

    private static String board(String slug) {
        return as(JEJU).get("/v1/workshops/{slug}/board", slug)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private void renamed(UUID id, String slug) {
        shows(id, slug, record -> record.replace("\"" + DISCLOSURE + "\"", "\"to-rso\""));
    }

    private void shows(UUID id, String slug, java.util.function.UnaryOperator<String> change) {
        String record = TheCatalogue.the2023Record(id, slug, 2, TheCatalogue.deadline("2023-11-07"));
        TheCatalogue.shows(slug, change.apply(record));
        Eventually.get("the second revision", () -> QuarkusTransaction.requiringNew()
                .call(() -> calls.ofSlug(slug).filter(call -> call.revision() == 2)));
    }

    private static Response withdraws(AnApplicant applicant, String application, String code) {
        return applicant.intending().post(application + "/consents/" + code + "/withdrawal");
    }

    private static void officersRead(Applied applied, String slug, int status) {
        String file = "/v1/applications/" + applied.id();
        for (String address :
                List.of(file, file + "/answers", file + "/documents/curriculum-vitae", file + "/screening")) {
            as(JEJU).get(address).then().statusCode(status);
        }
        List<String> listed =
                as(JEJU).get("/v1/workshops/" + slug + "/applications").path("items.id");
        assertThat(listed.contains(applied.id().toString())).isEqualTo(status == 200);
    }

    private List<String> liveConsents(String application) {
        UUID id = UUID.fromString(application.substring(application.lastIndexOf('/') + 1));
        return QuarkusTransaction.requiringNew().call(() -> database.createQuery(
                        "select c.code from Consent c where c.applicationId = ?1 and c.withdrawnAt is null",
                        String.class)
                .setParameter(1, id)
                .getResultList());
    }

    private static String inTheFeed(Applied applied) {
        String next = "/v1/feeds/applicants?limit=500";
        String state = null;
        while (true) {
            JsonPath page =
                    as("partner-rso").get(next).then().statusCode(200).extract().jsonPath();
            List<Map<String, Object>> items = page.getList("items");
            for (Map<String, Object> item : items) {
                state = item.get("id").equals(applied.id().toString()) ? (String) item.get("state") : state;
            }
            if (items.isEmpty()) {
                return state;
            }
            String address = page.getString("next");
            next = address.substring(address.indexOf("/v1/"));
        }
    }
}
