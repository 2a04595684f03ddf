package org.cifal.workshops.application.invitation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cifal.workshops.application.call.Calls;
import org.cifal.workshops.application.desk.OfficersDesk;
import org.cifal.workshops.application.security.MailedCode;
import org.cifal.workshops.application.security.Officer;
import org.cifal.workshops.application.surroundings.AnApplicant;
import org.cifal.workshops.application.surroundings.Eventually;
import org.cifal.workshops.application.surroundings.ServiceTest;
import org.cifal.workshops.application.surroundings.TheCatalogue;
import org.cifal.workshops.application.surroundings.TheMailbox;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InvitationTest extends ServiceTest {

    private static final Pattern CODE = Pattern.compile("(?m)^  ([2-9A-HJKMNP-Z]{8})$");

    @Inject
    Calls calls;

    @Inject
    Invitations invitations;

    @Test
    void who_is_invited_starts_once_with_the_code_from_the_mail() {
        String slug = byInvitation();
        AnApplicant invited = AnApplicant.inspectorTavake();
        assertThat(invite(slug, invited.email()).<String>path("items[0].state")).isEqualTo("invited");
        String code = codeOf(invited);

        Response started = start(invited, slug, code.toLowerCase(Locale.ROOT), "invited-and-once");
        started.then().statusCode(201);

        assertThat(start(invited, slug, code.toLowerCase(Locale.ROOT), "invited-and-once")
                        .asString())
                .contains(started.<String>path("id"));
        start(invited, slug, code).then().statusCode(409);
        assertThat(list(slug).<List<String>>path("items.state")).containsExactly("used");
    }

    @Test
    void a_wrong_code_anothers_code_and_an_unknown_address_are_answered_alike() {
        String slug = byInvitation();
        AnApplicant invited = AnApplicant.inspectorTavake();
        AnApplicant other = AnApplicant.inspectorTavake();
        AnApplicant stranger = AnApplicant.inspectorTavake();
        invite(slug, invited.email(), other.email()).then().statusCode(200);

        String wrong = refusal(start(invited, slug, "22222222"));
        assertThat(refusal(start(invited, slug, codeOf(other)))).isEqualTo(wrong);
        assertThat(refusal(start(stranger, slug, codeOf(invited)))).isEqualTo(wrong);
        assertThat(refusal(stranger.start(slug))).isEqualTo(wrong);
        assertThat(wrong).contains("/problems/invitation-needed");
        start(invited, slug, codeOf(invited)).then().statusCode(201);
    }

    @Test
    void after_five_wrong_codes_even_the_right_one_waits_a_quarter_of_an_hour() {
        String slug = byInvitation();
        AnApplicant invited = AnApplicant.inspectorTavake();
        invite(slug, invited.email()).then().statusCode(200);
        for (int times = 0; times < 5; times++) {
            start(invited, slug, "22222222").then().statusCode(422);
        }

        Response limited = start(invited, slug, codeOf(invited));
        limited.then().statusCode(429);
        assertThat(limited.header("Retry-After")).isEqualTo("900");

        clock.set(OCTOBER.plus(Duration.ofMinutes(15)));
        start(invited, slug, codeOf(invited)).then().statusCode(201);
    }

    @Test
    void an_invitation_taken_back_lets_nobody_in_until_it_is_sent_again() {
        String slug = byInvitation();
        AnApplicant invited = AnApplicant.inspectorTavake();
        String id = invite(slug, invited.email()).path("items[0].id");
        String code = codeOf(invited);
        officer().delete("/v1/workshops/" + slug + "/invitations/" + id).then().statusCode(204);
        start(invited, slug, code).then().statusCode(422);

        invite(slug, invited.email().toUpperCase(Locale.ROOT)).then().statusCode(200);
        start(invited, slug, code).then().statusCode(422);
        Eventually.get("the second code", () -> TheMailbox.to(invited.email()).stream()
                .filter(mail -> mail.get("subject").asText().startsWith("You are invited"))
                .skip(1)
                .findFirst());
        start(invited, slug, codeOf(invited)).then().statusCode(201);
        officer().delete("/v1/workshops/" + slug + "/invitations/" + id).then().statusCode(409);
    }

    @Test
    void of_two_officers_who_both_find_an_address_new_one_invites_it_and_the_other_goes_on_with_that_invitation()
            throws Exception {
        String slug = byInvitation();
        String email = "s.tavake+" + UUID.randomUUID() + "@police.example";
        ExecutorService another = Executors.newSingleThreadExecutor();
        try {
            Future<UUID> second = QuarkusTransaction.requiringNew().call(() -> {
                invitations.unlessThere(first(slug, email, "kim"));
                Future<UUID> waiting =
                        another.submit(() -> QuarkusTransaction.requiringNew().call(() -> invitations
                                .unlessThere(first(slug, email, "somchai"))
                                .id()));
                assertThatThrownBy(() -> waiting.get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
                return waiting;
            });
            assertThat(second.get(60, TimeUnit.SECONDS)).hasToString(list(slug).path("items[0].id"));
        } finally {
            another.shutdownNow();
        }

        assertThat(list(slug).<List<String>>path("items.invitedBy")).containsExactly("kim");
        invite(slug, email).then().statusCode(200);
        assertThat(list(slug).<List<String>>path("items.invitedBy")).containsExactly(OfficersDesk.RSO);
    }

    private Invitation first(String slug, String email, String officer) {
        Invitation first = new Invitation(calls.ofSlug(slug).orElseThrow().workshopId(), email);
        first.invite(MailedCode.next(new SecureRandom()), new Officer(officer, "cifal-jeju"), OCTOBER);
        return first;
    }

    @Test
    void a_call_that_is_open_to_everybody_invites_nobody_and_asks_no_code() {
        String slug = aWorkshop();
        invite(slug, "s.tavake@police.example").then().statusCode(409);
        AnApplicant.inspectorTavake().start(slug).then().statusCode(201);
    }

    @Test
    void officers_of_another_organisation_find_no_invitations_and_invite_nobody() {
        String slug =
                aWorkshop(record -> TheCatalogue.withCall(TheCatalogue.withoutRso(record), "\"invitationOnly\": true"));
        OfficersDesk.as(OfficersDesk.RSO)
                .get("/v1/workshops/" + slug + "/invitations")
                .then()
                .statusCode(404);
        OfficersDesk.as(OfficersDesk.RSO)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", OfficersDesk.newKey())
                .body(Map.of("addresses", List.of("a@police.example")))
                .post("/v1/workshops/" + slug + "/invitations")
                .then()
                .statusCode(404);
        assertThat(OfficersDesk.as(OfficersDesk.JEJU)
                        .get("/v1/workshops/" + slug + "/invitations")
                        .<List<Object>>path("items"))
                .isEmpty();
    }

    @Test
    void invitations_have_pages_and_one_that_is_not_there_is_not_found() {
        String slug = byInvitation();
        invite(slug, "a@police.example", "b@police.example", "c@police.example")
                .then()
                .statusCode(200);
        Response first = officer().queryParam("limit", 2).get("/v1/workshops/" + slug + "/invitations");
        assertThat(first.<List<String>>path("items.email")).hasSize(2);
        String next = first.path("next");
        assertThat(officer().get(next.substring(next.indexOf("/v1"))).<List<String>>path("items.email"))
                .hasSize(1);
        officer().get("/v1/workshops/no-such-workshop/invitations").then().statusCode(404);
        officer()
                .delete("/v1/workshops/" + slug + "/invitations/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    private static String byInvitation() {
        return aWorkshop(record -> TheCatalogue.withCall(record, "\"invitationOnly\": true"));
    }

    private static Response invite(String slug, String... addresses) {
        return officer()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("addresses", List.of(addresses)))
                .post("/v1/workshops/" + slug + "/invitations");
    }

    private static Response list(String slug) {
        return officer().get("/v1/workshops/" + slug + "/invitations");
    }

    private static Response start(AnApplicant applicant, String slug, String code) {
        return start(applicant, slug, code, UUID.randomUUID().toString());
    }

    private static Response start(AnApplicant applicant, String slug, String code, String key) {
        return applicant
                .intending(key)
                .body(Map.of("workshop", slug, "invitationCode", code))
                .post("/v1/my/applications");
    }

    private static String codeOf(AnApplicant applicant) {
        Matcher code = CODE.matcher(TheMailbox.textTo(applicant.email(), "You are invited to apply"));
        assertThat(code.find()).isTrue();
        return code.group(1);
    }

    private static String refusal(Response refused) {
        refused.then().statusCode(422);
        return refused.asString();
    }

    private static RequestSpecification officer() {
        return given().auth().oauth2(ConfigProvider.getConfig().getValue("token.officer-rso", String.class));
    }
}
