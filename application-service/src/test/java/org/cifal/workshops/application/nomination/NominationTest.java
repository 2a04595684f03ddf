package org.cifal.workshops.application.nomination;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cifal.workshops.application.desk.Applied;
import org.cifal.workshops.application.desk.OfficersDesk;
import org.cifal.workshops.application.surroundings.AClient;
import org.cifal.workshops.application.surroundings.AnApplicant;
import org.cifal.workshops.application.surroundings.AnOfficial;
import org.cifal.workshops.application.surroundings.Eventually;
import org.cifal.workshops.application.surroundings.Files2023;
import org.cifal.workshops.application.surroundings.ServiceTest;
import org.cifal.workshops.application.surroundings.TheCatalogue;
import org.cifal.workshops.application.surroundings.TheMailbox;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NominationTest extends ServiceTest {

    private static final String LETTER = "letter-of-nomination";

    @Inject
    EntityManager database;

    @Test
    void a_nominee_whose_official_uploads_a_minute_before_the_deadline_submits_in_time() {
        clock.set(CLOSES.minus(Duration.ofMinutes(50)));
        AnApplicant nominee = AnApplicant.inspectorTavake();
        String application = nominee.completes(nominatedBy("required"));
        assertThat(nominee.submits(application).<List<String>>path("missing.code"))
                .containsExactly(LETTER);
        AnOfficial official = AnOfficial.superintendentRatu();
        names(nominee, application, official).then().statusCode(200);
        assertThat(state(nominee, application)).isEqualTo("asked");
        String token = official.confirms(official.link());
        assertThat(state(nominee, application)).isEqualTo("confirmed");

        clock.set(CLOSES.minusSeconds(60));
        AnOfficial.hands(token, "nomination.pdf", Files2023.pdf()).then().statusCode(200);

        assertThat(state(nominee, application)).isEqualTo("uploaded");
        assertThat(TheMailbox.textTo(nominee.email(), "The letter of nomination is there"))
                .contains(official.email())
                .contains("7 November 2023, 23:59:00 (Asia/Seoul)");
        nominee.submits(application).then().statusCode(201);
        Response caseFile =
                officer().get("/v1/applications/" + application.substring(application.lastIndexOf('/') + 1));
        assertThat(caseFile.<String>path("documents.find { it.code == '" + LETTER + "' }.handedInBy"))
                .isEqualTo(official.email());
        assertThat(caseFile.<String>path("documents.find { it.code == 'curriculum-vitae' }.handedInBy"))
                .isNull();
    }

    @Test
    void at_the_closing_instant_the_official_is_late_and_told_both_instants() {
        clock.set(CLOSES.minus(Duration.ofMinutes(30)));
        AnApplicant nominee = AnApplicant.inspectorTavake();
        String application = nominee.drafts(nominatedBy("required"));
        AnOfficial official = AnOfficial.superintendentRatu();
        names(nominee, application, official).then().statusCode(200);
        String token = official.confirms(official.link());

        clock.set(CLOSES.plusSeconds(1));
        Response refused = AnOfficial.hands(token, "nomination.pdf", Files2023.pdf());

        refused.then().statusCode(422);
        assertThat(refused.<String>path("type")).endsWith("/problems/deadline-passed");
        assertThat(refused.<String>path("closesAt")).isEqualTo("2023-11-08T00:00:00+09:00");
        assertThat(refused.<String>path("receivedAt")).isEqualTo("2023-11-07T15:00:01Z");
        assertThat(state(nominee, application)).isEqualTo("confirmed");
    }

    @Test
    void what_the_applicant_handed_in_leaves_the_official_all_their_room() {
        AnApplicant nominee = AnApplicant.inspectorTavake();
        String application = nominee.completes(nominatedBy("required"));
        AnOfficial official = AnOfficial.superintendentRatu();
        names(nominee, application, official).then().statusCode(200);
        String token = official.confirms(official.link());
        UUID id = UUID.fromString(application.substring(application.lastIndexOf('/') + 1));
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("UPDATE dossier_entry SET bytes = ?1 WHERE application_id = ?2")
                        .setParameter(1, 20 * 1024 * 1024)
                        .setParameter(2, id)
                        .executeUpdate());

        AnOfficial.hands(token, "nomination.pdf", Files2023.pdf()).then().statusCode(200);

        assertThat(state(nominee, application)).isEqualTo("uploaded");
    }

    @Test
    void whoever_was_named_counts_as_near_to_the_applicant_whatever_the_profile_says_since() {
        AnApplicant nominee = AnApplicant.inspectorTavake();
        String application = nominee.completes(aWorkshop(record -> nominatedBy("required", TheCatalogue.judged(record))
                .replace("\"officialSeal\": true", "\"officialSeal\": false")));
        AnOfficial official = AnOfficial.superintendentRatu();
        names(nominee, application, official).then().statusCode(200);
        AnOfficial.hands(official.confirms(official.link()), "nomination.pdf", Files2023.pdf())
                .then()
                .statusCode(200);
        nominee.changes(application, "{\"profile\": {\"nominatorEmail\": null}}")
                .then()
                .statusCode(200);
        nominee.submits(application).then().statusCode(201);
        clock.set(CLOSES.plusSeconds(3600));
        Applied applied = Applied.at(application, nominee);
        OfficersDesk.screen(applied, "pass");

        OfficersDesk.assign(applied, "a-colleague", "rso", "colleague@police.gov.example")
                .statusCode(409)
                .body("type", endsWith("/problems/conflict-of-interest"));

        OfficersDesk.assign(applied, "a-stranger", "rso", "stranger@rso.example")
                .statusCode(201);
    }

    @Test
    void the_link_alone_tells_nobody_who_applied_and_is_consumed_by_nobody() {
        AnApplicant nominee = AnApplicant.inspectorTavake();
        String application = nominee.drafts(nominatedBy("required"));
        nominee.describes(application);
        AnOfficial official = AnOfficial.superintendentRatu();
        names(nominee, application, official).then().statusCode(200);
        String link = official.link();

        String opened = given().get(link).asString();
        assertThat(opened)
                .contains("Letter of nomination", "2023-11-08T00:00:00+09:00")
                .doesNotContain("Tavake")
                .doesNotContain(nominee.email());
        assertThat(TheMailbox.textTo(official.email(), "Your nomination")).doesNotContain("Tavake");

        String token = official.confirms(link);
        Response task = AnOfficial.with(token).get("/v1/nominator/nomination");
        assertThat(task.<String>path("applicant.familyName")).isEqualTo("Tavake");
        assertThat(task.<String>path("official")).isEqualTo(official.email());
        assertThat(task.<Object>path("letter")).isNull();
    }

    @Test
    void five_wrong_codes_end_the_code_even_for_the_right_one() {
        AnApplicant nominee = AnApplicant.inspectorTavake();
        String application = nominee.drafts(nominatedBy("required"));
        AnOfficial official = AnOfficial.superintendentRatu();
        names(nominee, application, official).then().statusCode(200);
        String link = official.link();
        official.brings(link, "22222222").then().statusCode(410);
        given().post(link + "/code").then().statusCode(202);
        String code = official.codeMailed();
        for (int left = 4; left >= 0; left--) {
            assertThat(official.brings(link, "22222222").<Integer>path("attemptsLeft"))
                    .isEqualTo(left);
        }
        official.brings(link, code).then().statusCode(410);
    }

    @Test
    void any_code_sent_for_the_link_opens_it_once_and_the_sixth_within_a_quarter_of_an_hour_is_not_sent() {
        AnApplicant nominee = AnApplicant.inspectorTavake();
        String application = nominee.drafts(nominatedBy("required"));
        AnOfficial official = AnOfficial.superintendentRatu();
        names(nominee, application, official).then().statusCode(200);
        String link = official.link();
        AClient.elsewhere().post(link + "/code").then().statusCode(202);
        String first = official.codeMailed();
        clock.set(OCTOBER.plusSeconds(60));
        for (int times = 0; times < 4; times++) {
            AClient.elsewhere().post(link + "/code").then().statusCode(202);
        }

        Response limited = AClient.elsewhere().post(link + "/code");

        limited.then().statusCode(429);
        assertThat(limited.header("Retry-After")).isEqualTo("840");
        official.brings(link, first).then().statusCode(201);
        official.brings(link, first).then().statusCode(410);
        AnApplicant other = AnApplicant.inspectorTavake();
        names(other, other.drafts(nominatedBy("required")), official).then().statusCode(200);
        String another = Eventually.get(
                "another link", () -> Optional.of(official.link()).filter(now -> !now.equals(link)));
        AClient.elsewhere().post(another + "/code").then().statusCode(202);
        AnApplicant.startSignIn(official.email());
        AnApplicant.codeMailedTo(official.email());
    }

    @Test
    void a_wrong_code_counts_against_every_code_that_holds() {
        AnApplicant nominee = AnApplicant.inspectorTavake();
        String application = nominee.drafts(nominatedBy("required"));
        AnOfficial official = AnOfficial.superintendentRatu();
        names(nominee, application, official).then().statusCode(200);
        String link = official.link();
        AClient.elsewhere().post(link + "/code").then().statusCode(202);
        String first = official.codeMailed();
        official.brings(link, "22222222").then().statusCode(422);
        AClient.elsewhere().post(link + "/code").then().statusCode(202);
        for (int left = 4; left > 0; left--) {
            assertThat(official.brings(link, "22222222").<Integer>path("attemptsLeft"))
                    .isEqualTo(left);
        }

        official.brings(link, first).then().statusCode(422);
        official.brings(link, "22222222").then().statusCode(410);
    }

    @Test
    void officials_whose_letter_is_waited_for_are_told_of_an_extension_without_a_word_on_who_applied() {
        UUID id = UUID.randomUUID();
        String slug = aWorkshop(id, record -> nominatedBy("required", record));
        AnApplicant nominee = AnApplicant.inspectorTavake();
        AnOfficial waitedFor = AnOfficial.superintendentRatu();
        names(nominee, nominee.drafts(slug), waitedFor).then().statusCode(200);
        AnApplicant other = AnApplicant.inspectorTavake();
        AnOfficial done = AnOfficial.superintendentRatu();
        names(other, other.drafts(slug), done).then().statusCode(200);
        AnOfficial.hands(done.confirms(done.link()), "nomination.pdf", Files2023.pdf())
                .then()
                .statusCode(200);

        String record = TheCatalogue.the2023Record(id, slug, 2, TheCatalogue.deadline("2023-11-14"));
        TheCatalogue.shows(slug, nominatedBy("required", record));

        assertThat(TheMailbox.textTo(waitedFor.email(), "New deadline for your nomination"))
                .contains("Now:    before 15 November 2023, 00:00:00 (Asia/Seoul)")
                .doesNotContain("Tavake");
        TheMailbox.textTo(other.email(), "New application deadline");
        assertThat(TheMailbox.to(done.email()))
                .noneMatch(mail -> mail.get("subject").asText().startsWith("New deadline"));
    }

    @Test
    void naming_another_official_makes_link_and_session_of_the_first_worthless() {
        AnApplicant nominee = AnApplicant.inspectorTavake();
        String application = nominee.drafts(nominatedBy("required"));
        AnOfficial first = AnOfficial.superintendentRatu();
        names(nominee, application, first).then().statusCode(200);
        String link = first.link();
        String token = first.confirms(link);
        AnOfficial second = AnOfficial.superintendentRatu();

        names(nominee, application, second).then().statusCode(200);

        given().get(link).then().statusCode(404);
        AnOfficial.with(token).get("/v1/nominator/nomination").then().statusCode(401);
        AnOfficial.hands(token, "nomination.pdf", Files2023.pdf()).then().statusCode(401);
        given().get(second.link()).then().statusCode(200);
        assertThat(nominee.asking().get(application).<String>path("profile.nominatorEmail"))
                .isEqualTo(second.email());
    }

    @Test
    void the_link_is_sent_again_after_ten_minutes_and_the_one_before_works_no_more() {
        AnApplicant nominee = AnApplicant.inspectorTavake();
        String application = nominee.drafts(nominatedBy("optional"));
        AnOfficial official = AnOfficial.superintendentRatu();
        names(nominee, application, official).then().statusCode(200);
        String first = official.link();

        Response tooSoon = nominee.intending().post(application + "/nomination/link");
        tooSoon.then().statusCode(429);
        assertThat(tooSoon.header("Retry-After")).isEqualTo("600");
        clock.set(OCTOBER.plus(Duration.ofMinutes(10)));
        nominee.intending().post(application + "/nomination/link").then().statusCode(200);

        given().get(first).then().statusCode(404);
    }

    @Test
    void an_address_outside_the_accepted_domains_and_ones_own_are_refused_with_the_reason() {
        AnApplicant nominee = AnApplicant.inspectorTavake();
        String application = nominee.drafts(nominatedBy("required"));

        Response elsewhere = names(nominee, application, "mere@mail.example");
        elsewhere.then().statusCode(422);
        assertThat(elsewhere.<String>path("type")).endsWith("/problems/nominator-not-accepted");
        assertThat(elsewhere.<String>path("errors[0].detail")).isEqualTo("must be an address at gov.example");
        assertThat(names(nominee, application, "mere@notgov.example").statusCode())
                .isEqualTo(422);
        assertThat(names(nominee, application, nominee.email()).<String>path("errors[0].detail"))
                .isEqualTo("must not be your own address");
        nominee.asking().get(application + "/nomination").then().statusCode(404);
    }

    @Test
    void an_official_is_named_by_a_name_and_sent_no_other_words_of_the_applicants() {
        AnApplicant nominee = AnApplicant.inspectorTavake();
        String application = nominee.drafts(nominatedBy("required"));
        AnOfficial official = AnOfficial.superintendentRatu();

        Response refused = nominee.intending()
                .body(Map.of("name", "Mere Ratu,\n\nread https://evil.example/", "email", official.email()))
                .post(application + "/nomination");

        refused.then().statusCode(400);
        assertThat(refused.<String>path("errors[0].pointer")).isEqualTo("#/name");
        assertThat(refused.<String>path("errors[0].detail")).startsWith("must be a name in one line");
        nominee.intending()
                .body(Map.of("name", "María-José O\u2019Neill, PhD", "email", official.email()))
                .post(application + "/nomination")
                .then()
                .statusCode(200);
        assertThat(TheMailbox.textTo(official.email(), "Your nomination"))
                .contains("Dear María-José O\u2019Neill, PhD,");
    }

    @Test
    void where_the_official_must_hand_it_in_the_applicant_cannot() {
        AnApplicant nominee = AnApplicant.inspectorTavake();
        String required = nominee.drafts(nominatedBy("required"));
        nominee.hands(required, LETTER, "n.pdf", "application/pdf", Files2023.pdf())
                .then()
                .statusCode(409);
        String optional = nominee.drafts(nominatedBy("optional"));
        nominee.hands(optional, LETTER, "n.pdf", "application/pdf", Files2023.pdf())
                .then()
                .statusCode(201);
    }

    @Test
    void what_an_official_handed_in_is_not_the_applicants_to_take_back_or_to_replace() {
        AnApplicant nominee = AnApplicant.inspectorTavake();
        String application = nominee.completes(nominatedBy("optional"));
        nominee.hands(application, LETTER, "own.pdf", "application/pdf", Files2023.pdf())
                .then()
                .statusCode(201);
        nominee.asking().delete(application + "/documents/" + LETTER).then().statusCode(204);
        AnOfficial official = AnOfficial.superintendentRatu();
        names(nominee, application, official).then().statusCode(200);
        String token = official.confirms(official.link());
        AnOfficial.hands(token, "nomination.pdf", Files2023.pdf()).then().statusCode(200);

        Response refused = nominee.asking().delete(application + "/documents/" + LETTER);
        refused.then().statusCode(409);
        assertThat(refused.<String>path("detail")).contains("only an official replaces it");
        nominee.hands(application, LETTER, "own.pdf", "application/pdf", Files2023.pdf())
                .then()
                .statusCode(409);
        nominee.submits(application).then().statusCode(201);
        nominee.intending().post(application + "/correction").then().statusCode(201);
        AnOfficial.hands(token, "better.pdf", Files2023.pdf()).then().statusCode(200);
        nominee.asking()
                .header("If-Match", nominee.asking().get(application).header("ETag"))
                .delete(application + "/correction")
                .then()
                .statusCode(200);
        nominee.intending().post(application + "/correction").then().statusCode(201);
        nominee.asking().delete(application + "/documents/" + LETTER).then().statusCode(409);

        AnOfficial another = AnOfficial.superintendentRatu();
        names(nominee, application, another).then().statusCode(200);
        nominee.asking().delete(application + "/documents/" + LETTER).then().statusCode(409);
        AnOfficial.hands(another.confirms(another.link()), "other.pdf", Files2023.pdf())
                .then()
                .statusCode(200);
        nominee.intending().post(application + "/withdrawal").then().statusCode(200);
    }

    @Test
    void whoever_a_waiver_admits_late_can_still_be_nominated_and_nobody_else() {
        clock.set(CLOSES.minus(Duration.ofMinutes(10)));
        AnApplicant nominee = AnApplicant.inspectorTavake();
        String slug = nominatedBy("required");
        clock.set(CLOSES);
        String application = "/v1/my/applications/"
                + nominee.intending()
                        .body(Map.of("workshop", slug, "lateBecause", "The cable was cut."))
                        .post("/v1/my/applications")
                        .path("id");
        nominee.fillsIn(application);
        AnOfficial official = AnOfficial.superintendentRatu();
        names(nominee, application, official).then().statusCode(422);
        String waiver = OfficersDesk.as(OfficersDesk.JEJU)
                .get("/v1/workshops/{slug}/waivers", slug)
                .path("items[0].id");
        for (String client : List.of(OfficersDesk.JEJU, OfficersDesk.RSO)) {
            OfficersDesk.as(client)
                    .header("Idempotency-Key", OfficersDesk.newKey())
                    .post("/v1/waivers/{id}/approval", waiver)
                    .then()
                    .statusCode(200);
        }

        names(nominee, application, official).then().statusCode(200);
        AnOfficial.hands(official.confirms(official.link()), "nomination.pdf", Files2023.pdf())
                .then()
                .statusCode(200);
        nominee.submits(application).then().statusCode(201);
    }

    @Test
    void after_submission_a_letter_is_taken_only_into_a_correction() {
        AnApplicant nominee = AnApplicant.inspectorTavake();
        String application = nominee.completes(nominatedBy("required"));
        AnOfficial official = AnOfficial.superintendentRatu();
        names(nominee, application, official).then().statusCode(200);
        String token = official.confirms(official.link());
        AnOfficial.hands(token, "nomination.pdf", Files2023.pdf()).then().statusCode(200);
        nominee.submits(application).then().statusCode(201);

        AnOfficial.hands(token, "better.pdf", Files2023.pdf()).then().statusCode(409);
        nominee.intending().post(application + "/correction").then().statusCode(201);
        AnOfficial.hands(token, "better.pdf", Files2023.pdf()).then().statusCode(200);
    }

    @Test
    void the_letter_meets_the_checks_of_every_document_and_a_session_ends_after_an_hour() {
        AnApplicant nominee = AnApplicant.inspectorTavake();
        String application = nominee.drafts(nominatedBy("required"));
        AnOfficial official = AnOfficial.superintendentRatu();
        names(nominee, application, official).then().statusCode(200);
        String token = official.confirms(official.link());

        AnOfficial.hands(token, "nomination.pdf", "MZ not a letter".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .then()
                .statusCode(422);
        clock.set(OCTOBER.plus(Duration.ofHours(1)));
        AnOfficial.with(token).get("/v1/nominator/nomination").then().statusCode(401);
    }

    @Test
    void a_call_that_asks_no_official_has_no_nomination_and_an_applicant_is_no_official() {
        AnApplicant nominee = AnApplicant.inspectorTavake();
        String application = nominee.drafts(aWorkshop());
        names(nominee, application, AnOfficial.superintendentRatu()).then().statusCode(404);
        nominee.asking().get("/v1/nominator/nomination").then().statusCode(403);
        given().get("/v1/nominations/" + "A".repeat(43)).then().statusCode(404);
    }

    private static String nominatedBy(String officialUploads) {
        return aWorkshop(record -> nominatedBy(officialUploads, record));
    }

    private static String nominatedBy(String officialUploads, String record) {
        return TheCatalogue.withCall(record, """
            "nomination": {"document": "%s", "officialUploads": "%s", "emailDomains": ["gov.example"]}\
            """.formatted(LETTER, officialUploads))
                .replace("\"requiredDocuments\": [", """
                    "requiredDocuments": [{"code": "%s", "title": {"en": "Letter of nomination"},
                      "form": "nominating-body-format", "officialSeal": true},\
                    """.formatted(LETTER));
    }

    private static Response names(AnApplicant nominee, String application, AnOfficial official) {
        return nominee.intending().body(official.named()).post(application + "/nomination");
    }

    private static Response names(AnApplicant nominee, String application, String email) {
        return nominee.intending()
                .body(Map.of("name", "Mere Ratu", "email", email))
                .post(application + "/nomination");
    }

    private static String state(AnApplicant nominee, String application) {
        return nominee.asking().get(application + "/nomination").path("state");
    }

    private static io.restassured.specification.RequestSpecification officer() {
        return given().auth().oauth2(ConfigProvider.getConfig().getValue("token.officer-rso", String.class));
    }
}
