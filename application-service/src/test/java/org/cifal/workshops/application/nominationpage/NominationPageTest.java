package org.cifal.workshops.application.nominationpage;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import org.cifal.workshops.application.surroundings.AClient;
import org.cifal.workshops.application.surroundings.AnApplicant;
import org.cifal.workshops.application.surroundings.AnOfficial;
import org.cifal.workshops.application.surroundings.Files2023;
import org.cifal.workshops.application.surroundings.ServiceTest;
import org.cifal.workshops.application.surroundings.TheCatalogue;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NominationPageTest extends ServiceTest {

    private static final String LETTER = "letter-of-nomination";

    private final AnOfficial official = AnOfficial.superintendentRatu();

    @Test
    void an_official_without_script_hands_in_the_letter_and_reads_what_was_received() {
        AnApplicant nominee = AnApplicant.inspectorTavake();
        String application = nominee.completes(nominatedBy());
        String page = asks(nominee, application);

        assertThat(text(opened(page, null)))
                .contains("Enhancing Victim Identification", "Letter of nomination", "It needs an official seal.")
                .contains("before 8 November 2023, 00:00:00 (Asia/Seoul), which is 7 November 2023, 15:00:00 (UTC)")
                .contains("Send me a code")
                .doesNotContain("Tavake");
        String session = confirms(page);
        assertThat(text(opened(page, session)))
                .contains("Salome Tavake, Royal Solomon Islands Police Force", "Nothing has been received yet.")
                .contains(official.email());

        Response handedIn = hands(page, session, "nomination.pdf", Files2023.pdf());
        handedIn.then().statusCode(303);
        assertThat(handedIn.header("Location")).endsWith(page);
        assertThat(text(opened(page, session)))
                .contains("nomination.pdf", "2 October 2023, 09:00:00 (Asia/Seoul)", "Hand in another in its place");
        nominee.submits(application).then().statusCode(201);
    }

    @Test
    void what_is_refused_is_told_on_the_page_where_it_can_be_tried_again() {
        clock.set(CLOSES.minusSeconds(1_800));
        AnApplicant nominee = AnApplicant.inspectorTavake();
        String page = asks(nominee, nominee.drafts(nominatedBy()));
        assertTold(brings(page, "22222222"), 410, "No code waits for you.");
        String session = confirms(page);

        assertTold(
                hands(page, session, "nomination.pdf", "MZ".getBytes(StandardCharsets.UTF_8)),
                422,
                "Hand in the letter");
        assertTold(hands(page, session, "nomination.exe", Files2023.pdf()), 422, "must end in .pdf");
        assertTold(hands(page, session, "a".repeat(200) + ".pdf", Files2023.pdf()), 422, "more than 200 characters");
        assertTold(as(session).multiPart("other", "no file").post(page + "/letter"), 422, "No file was chosen.");
        clock.set(CLOSES);
        assertTold(hands(page, session, "nomination.pdf", Files2023.pdf()), 422, "Applications closed at");
        assertThat(text(opened(page, session))).contains("The deadline has passed.", "Nothing has been received yet.");
    }

    @Test
    void a_wrong_code_is_told_with_the_attempts_that_are_left() {
        AnApplicant nominee = AnApplicant.inspectorTavake();
        String page = asks(nominee, nominee.drafts(nominatedBy()));
        AClient.elsewhere()
                .redirects()
                .follow(false)
                .post(page + "/code")
                .then()
                .statusCode(303);
        assertTold(brings(page, "22222222"), 422, "You may try 4 more times.");
        assertThat(text(opened(page, null))).contains("Bring the code from the mail", "Send another code");
    }

    @Test
    void a_file_without_a_session_or_with_that_of_another_nomination_is_not_taken() {
        AnApplicant nominee = AnApplicant.inspectorTavake();
        String application = nominee.drafts(nominatedBy());
        String page = asks(nominee, application);
        AnApplicant other = AnApplicant.inspectorTavake();
        AnOfficial elsewhere = AnOfficial.superintendentRatu();
        other.intending()
                .body(elsewhere.named())
                .post(other.drafts(nominatedBy()) + "/nomination")
                .then()
                .statusCode(200);
        String session = elsewhere.confirms(elsewhere.link());

        assertTold(hands(page, null, "nomination.pdf", Files2023.pdf()), 410, "Nothing was handed in");
        assertTold(hands(page, session, "nomination.pdf", Files2023.pdf()), 410, "Nothing was handed in");
        assertThat(text(opened(page, session))).doesNotContain("Whom it is about");
        assertThat(nominee.asking().get(application + "/nomination").<String>path("state"))
                .isEqualTo("asked");
    }

    @Test
    void the_page_is_kept_by_nobody_and_its_cookie_is_of_it_alone() {
        AnApplicant nominee = AnApplicant.inspectorTavake();
        String application = nominee.drafts(nominatedBy());
        String page = asks(nominee, application);

        Response shown = opened(page, null);
        assertThat(shown.header("Cache-Control")).isEqualTo("no-store");
        assertThat(shown.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(shown.header("Content-Security-Policy"))
                .contains("default-src 'none'", "form-action 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(shown.asString()).doesNotContain("<script", "http://", "https://");
        AClient.elsewhere()
                .redirects()
                .follow(false)
                .post(page + "/code")
                .then()
                .statusCode(303);
        String cookie = brings(page, official.codeMailed()).header("Set-Cookie");
        assertThat(cookie)
                .containsIgnoringCase("HttpOnly")
                .containsIgnoringCase("Secure")
                .containsIgnoringCase("SameSite=Lax")
                .contains("Path=" + page, "Max-Age=3600");

        AnOfficial another = AnOfficial.superintendentRatu();
        nominee.intending().body(another.named()).post(application + "/nomination");
        Response gone = given().get(page);
        gone.then().statusCode(404);
        assertThat(text(gone)).contains("This link does not work");
        given().redirects().follow(false).post(page + "/code").then().statusCode(404);
    }

    @Test
    void whoever_asks_too_often_is_told_on_a_page_too() {
        String page = "/nominations/" + "A".repeat(43);
        for (int times = 0; times < 120; times++) {
            AClient.at("203.0.113.79").get(page).then().statusCode(404);
        }

        Response limited = AClient.at("203.0.113.79").get(page);

        assertTold(limited, 429, "From your address there came too many requests");
        assertThat(limited.header("Retry-After")).isEqualTo("5");
        assertThat(limited.header("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(limited.header("Cache-Control")).isEqualTo("no-store");
    }

    private String asks(AnApplicant nominee, String application) {
        nominee.describes(application);
        nominee.intending()
                .body(official.named())
                .post(application + "/nomination")
                .then()
                .statusCode(200);
        return official.page();
    }

    private String confirms(String page) {
        AClient.elsewhere()
                .redirects()
                .follow(false)
                .post(page + "/code")
                .then()
                .statusCode(303);
        Response confirmed = brings(page, official.codeMailed());
        confirmed.then().statusCode(303);
        return confirmed.cookie(PageSession.COOKIE);
    }

    private static Response brings(String page, String code) {
        return AClient.elsewhere()
                .redirects()
                .follow(false)
                .formParam("code", code)
                .post(page + "/session");
    }

    private static Response opened(String page, String session) {
        Response opened = as(session).get(page);
        opened.then().statusCode(200);
        return opened;
    }

    private static Response hands(String page, String session, String filename, byte[] content) {
        return as(session)
                .multiPart("letter", filename, content, "application/octet-stream")
                .post(page + "/letter");
    }

    private static RequestSpecification as(String session) {
        RequestSpecification asking = AClient.elsewhere().redirects().follow(false);
        return session == null ? asking : asking.cookie(PageSession.COOKIE, session);
    }

    private static void assertTold(Response refused, int status, String words) {
        refused.then().statusCode(status).contentType("text/html");
        assertThat(text(refused)).contains("That did not work", words);
    }

    /** What is read. */
    private static String text(Response page) {
        return page.asString()
                .replaceAll("(?s)<style>.*</style>", "")
                .replaceAll("<[^>]+>", " ")
                .replaceAll("\\s+", " ");
    }

    private static String nominatedBy() {
        return aWorkshop(record -> TheCatalogue.withCall(record, """
            "nomination": {"document": "%s", "officialUploads": "required", "emailDomains": ["gov.example"]}\
            """.formatted(LETTER))
                .replace("\"requiredDocuments\": [", """
                    "requiredDocuments": [{"code": "%s", "title": {"en": "Letter of nomination"},
                      "form": "nominating-body-format", "officialSeal": true},\
                    """.formatted(LETTER)));
    }
}
