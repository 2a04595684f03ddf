package org.cifal.workshops.application.signin;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import org.cifal.workshops.application.surroundings.AClient;
import org.cifal.workshops.application.surroundings.AnApplicant;
import org.cifal.workshops.application.surroundings.Eventually;
import org.cifal.workshops.application.surroundings.ServiceTest;
import org.cifal.workshops.application.surroundings.Statements;
import org.cifal.workshops.application.surroundings.TheMailbox;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SigningInTest extends ServiceTest {

    @Test
    void a_mailed_code_opens_a_session_once() {
        String email = address();
        String signIn = AnApplicant.startSignIn(email);
        String code = AnApplicant.codeMailedTo(email);

        AnApplicant.openSession(signIn, code.toLowerCase(Locale.ROOT)).then().statusCode(201);
        AnApplicant.openSession(signIn, code).then().statusCode(410);
    }

    @Test
    void five_wrong_codes_end_the_sign_in_even_for_the_right_one() {
        String email = address();
        String signIn = AnApplicant.startSignIn(email);
        String code = AnApplicant.codeMailedTo(email);

        for (int left = 4; left >= 0; left--) {
            Response wrong = AnApplicant.openSession(signIn, "22222222");
            wrong.then().statusCode(422);
            assertThat(wrong.<Integer>path("attemptsLeft")).isEqualTo(left);
        }
        AnApplicant.openSession(signIn, code).then().statusCode(410);
    }

    @Test
    void two_first_sign_ins_at_once_are_one_persons() throws Exception {
        String email = address();
        List<String> signIns = List.of(AnApplicant.startSignIn(email), AnApplicant.startSignIn(email));
        List<String> codes = Eventually.get("two codes", () -> Optional.of(TheMailbox.to(email).stream()
                        .map(mail -> AnApplicant.code(mail.get("text").asText()))
                        .toList())
                .filter(mailed -> mailed.size() == 2));
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Response>> openings = signIns.stream()
                    .map(signIn -> (Callable<Response>) () -> opened(signIn, codes))
                    .toList();
            for (Future<Response> opening : both.invokeAll(openings)) {
                String token = opening.get().path("token");
                assertThat(given().auth().oauth2(token).get("/v1/my/sessions").<List<String>>path("items.id"))
                        .hasSize(2);
            }
        } finally {
            both.shutdownNow();
        }
    }

    /** With the one of the codes that is its own. */
    private static Response opened(String signIn, List<String> codes) {
        return codes.stream()
                .map(code -> AnApplicant.openSession(signIn, code))
                .filter(answer -> answer.statusCode() != 422)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_code_works_until_its_ten_minutes_are_over() {
        String email = address();
        String late = AnApplicant.startSignIn(email);
        String code = AnApplicant.codeMailedTo(email);

        clock.set(OCTOBER.plus(Duration.ofMinutes(10)));
        AnApplicant.openSession(late, code).then().statusCode(410);
        clock.set(OCTOBER.plus(Duration.ofMinutes(10)).minusNanos(1));
        AnApplicant.openSession(late, code).then().statusCode(201);
    }

    @Test
    void who_asks_a_sixth_time_for_one_mailbox_is_told_to_wait_and_keeps_nobody_else_out() {
        String email = address();
        RequestSpecification stranger = AClient.elsewhere().contentType(ContentType.JSON);
        for (int times = 0; times < 5; times++) {
            startsSignIn(stranger, email).then().statusCode(202);
        }

        Response limited = startsSignIn(stranger, email.toUpperCase(Locale.ROOT));

        limited.then().statusCode(429);
        assertThat(limited.header("Retry-After")).isEqualTo("180");
        assertThat(limited.header("RateLimit-Policy")).isEqualTo("\"client\";q=5;w=900");
        startsSignIn(stranger, address()).then().statusCode(202);
        assertThat(TheMailbox.to(email)).hasSizeLessThanOrEqualTo(5);
        Response own = startsSignIn(AClient.elsewhere().contentType(ContentType.JSON), email);
        own.then().statusCode(202);
        Eventually.get("six mails", () -> Optional.of(TheMailbox.to(email)).filter(mails -> mails.size() == 6));
    }

    @Test
    void of_many_clients_that_ask_for_one_mailbox_the_twenty_first_mails_nothing_and_is_told_nothing() {
        String email = address();
        for (int times = 0; times < 21; times++) {
            startsSignIn(AClient.elsewhere().contentType(ContentType.JSON), email)
                    .then()
                    .statusCode(202);
        }
        String other = address();
        AnApplicant.startSignIn(other);
        AnApplicant.codeMailedTo(other);

        Eventually.get("twenty mails", () -> Optional.of(TheMailbox.to(email)).filter(mails -> mails.size() >= 20));
        assertThat(TheMailbox.to(email)).hasSize(20);
    }

    @Test
    void a_session_ends_when_it_is_ended_and_when_its_time_is_over() {
        AnApplicant leaving = AnApplicant.inspectorTavake();
        leaving.asking().delete("/v1/my/session").then().statusCode(204);
        leaving.asking().get("/v1/my/applications").then().statusCode(401);

        AnApplicant staying = AnApplicant.inspectorTavake();
        clock.set(OCTOBER.plus(Duration.ofHours(12)));
        staying.asking().get("/v1/my/applications").then().statusCode(401);
    }

    @Test
    void without_a_session_or_with_an_officers_token_nothing_is_an_applicants() {
        given().get("/v1/my/applications").then().statusCode(401);
        given().auth().oauth2("aps_unknown").get("/v1/my/applications").then().statusCode(401);
        given().auth()
                .oauth2(ConfigProvider.getConfig().getValue("token.officer-rso", String.class))
                .get("/v1/my/applications")
                .then()
                .statusCode(403);
    }

    @Test
    void an_address_that_is_none_is_a_malformed_request() {
        Response refused = given().contentType(ContentType.JSON)
                .body(Map.of("email", "nobody"))
                .post("/v1/sign-ins");

        refused.then().statusCode(400);
        assertThat(refused.<String>path("errors[0].pointer")).isEqualTo("#/email");
    }

    @Test
    void the_same_is_done_for_an_address_that_is_known_and_one_that_is_not() {
        AnApplicant known = AnApplicant.inspectorTavake();
        Predicate<String> ofSigningIn =
                sql -> sql.matches("(?s).*\\b(sign_in|applicant|applicant_session)\\b.*|insert into letter .*");

        List<String> forKnown = Statements.during(() -> AnApplicant.startSignIn(known.email()), ofSigningIn);
        List<String> forUnknown = Statements.during(() -> AnApplicant.startSignIn(address()), ofSigningIn);

        assertThat(forKnown).hasSizeGreaterThanOrEqualTo(3).isEqualTo(forUnknown);
    }

    @Test
    void sessions_are_listed_without_their_secrets_and_ended_one_by_one_or_all_others() {
        String email = address();
        String home = signIn(email);
        clock.set(OCTOBER.plusSeconds(60));
        String office = signIn(email);
        String phone = signIn(email);
        clock.set(OCTOBER.plusSeconds(600));

        Response listed = given().auth().oauth2(home).get("/v1/my/sessions");
        listed.then().statusCode(200);
        assertThat(listed.<List<Boolean>>path("items.current")).containsExactly(false, false, true);
        assertThat(listed.<String>path("items[2].startedAt")).isEqualTo("2023-10-02T00:00:00Z");
        assertThat(listed.<String>path("items[2].lastSeenAt")).isEqualTo("2023-10-02T00:10:00Z");
        assertThat(listed.<String>path("items[1].lastSeenAt")).isEqualTo("2023-10-02T00:01:00Z");
        assertThat(listed.asString()).doesNotContain(home).doesNotContain("aps_");

        String first = given().auth().oauth2(office).get("/v1/my/sessions").path("items.find { it.current }.id");
        given().auth().oauth2(home).delete("/v1/my/sessions/" + first).then().statusCode(204);
        given().auth().oauth2(office).get("/v1/my/sessions").then().statusCode(401);
        given().auth().oauth2(home).delete("/v1/my/sessions/" + first).then().statusCode(404);
        AnApplicant other = AnApplicant.inspectorTavake();
        String others = other.asking().get("/v1/my/sessions").path("items[0].id");
        given().auth().oauth2(home).delete("/v1/my/sessions/" + others).then().statusCode(404);

        given().auth().oauth2(home).delete("/v1/my/sessions").then().statusCode(204);
        given().auth().oauth2(phone).get("/v1/my/sessions").then().statusCode(401);
        other.asking().get("/v1/my/sessions").then().statusCode(200);
        assertThat(given().auth().oauth2(home).get("/v1/my/sessions").<List<String>>path("items.id"))
                .hasSize(1);
    }

    @Test
    void one_client_may_ask_so_often_and_no_more_whatever_addresses_it_names() {
        RequestSpecification client = AClient.at("203.0.113.77").contentType(ContentType.JSON);
        for (int times = 0; times < 120; times++) {
            given().spec(client)
                    .body(Map.of("code", "22222222"))
                    .post("/v1/sign-ins/" + UUID.randomUUID() + "/session")
                    .then()
                    .statusCode(404);
        }
        Response limited = given().spec(client).body(Map.of("email", address())).post("/v1/sign-ins");

        limited.then().statusCode(429);
        assertThat(limited.header("Retry-After")).isEqualTo("5");
        assertThat(limited.header("RateLimit")).isEqualTo("\"client\";r=0;t=5");
        assertThat(limited.header("RateLimit-Policy")).isEqualTo("\"client\";q=120;w=600");
        AnApplicant.startSignIn(address());
    }

    private static Response startsSignIn(RequestSpecification client, String email) {
        return given().spec(client).body(Map.of("email", email)).post("/v1/sign-ins");
    }

    private static String signIn(String email) {
        String signIn = AnApplicant.startSignIn(email);
        long mailed = TheMailbox.to(email).size();
        Eventually.get("a new code", () -> Optional.of(TheMailbox.to(email)).filter(mails -> mails.size() > mailed));
        Response session = AnApplicant.openSession(signIn, AnApplicant.codeMailedTo(email));
        session.then().statusCode(201);
        return session.path("token");
    }

    private static String address() {
        return "s.tavake+" + UUID.randomUUID() + "@police.example";
    }
}
