package org.cifal.workshops.application.signin;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cifal.workshops.application.surroundings.AnApplicant;
import org.cifal.workshops.application.surroundings.Eventually;
import org.cifal.workshops.application.surroundings.ServiceTest;
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
    void the_sixth_code_in_a_quarter_of_an_hour_is_not_mailed_and_not_told() {
        String email = address();
        for (int times = 0; times < 6; times++) {
            AnApplicant.startSignIn(email);
        }
        String other = address();
        AnApplicant.startSignIn(other);
        AnApplicant.codeMailedTo(other);

        Eventually.get("five mails", () -> Optional.of(TheMailbox.to(email)).filter(mails -> mails.size() >= 5));
        assertThat(TheMailbox.to(email)).hasSize(5);
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

    private static String address() {
        return "s.tavake+" + UUID.randomUUID() + "@police.example";
    }
}
