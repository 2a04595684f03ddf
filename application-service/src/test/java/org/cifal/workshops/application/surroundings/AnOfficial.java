package org.cifal.workshops.application.surroundings;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cifal.workshops.application.notification.DueLetters;

/** A superintendent who nominates, over HTTP and by mail. */
public final class AnOfficial {

    private static final Pattern LINK =
            Pattern.compile("https://application\\.workshops\\.example(/nominations/[A-Za-z0-9_-]{43})");

    private final String email = "m.ratu+" + UUID.randomUUID() + "@police.gov.example";

    public static AnOfficial superintendentRatu() {
        return new AnOfficial();
    }

    public String email() {
        return email;
    }

    /** How the applicant names them. */
    public Map<String, String> named() {
        return Map.of("name", "Superintendent Mere Ratu", "email", email);
    }

    /** What the link in the newest mail that asks for a nomination is of, for a client of the interface. */
    public String link() {
        return "/v1" + page();
    }

    /** The address in that mail, without its host. */
    public String page() {
        Matcher link = LINK.matcher(TheMailbox.textTo(email, "Your nomination for a workshop"));
        if (!link.find()) {
            throw new AssertionError("The mail has no link.");
        }
        return link.group(1);
    }

    /** In the newest mail that has one. */
    public String codeMailed() {
        return AnApplicant.code(TheMailbox.textTo(email, "Your code for a nomination"));
    }

    public Response brings(String link, String code) {
        return AClient.elsewhere()
                .contentType(ContentType.JSON)
                .body(Map.of("code", code))
                .post(link + "/session");
    }

    /** Opens the link, has a code sent and brings it; answers the token. */
    public String confirms(String link) {
        AClient.elsewhere().get(link).then().statusCode(200);
        AClient.elsewhere().post(link + "/code").then().statusCode(202);
        DueLetters.sendAwaited();
        Response session = brings(link, codeMailed());
        session.then().statusCode(201);
        return session.path("token");
    }

    public static RequestSpecification with(String token) {
        return given().auth().oauth2(token);
    }

    public static Response hands(String token, String filename, byte[] content) {
        return with(token)
                .config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs("application/pdf", ContentType.BINARY)))
                .contentType("application/pdf")
                .queryParam("filename", filename)
                .body(content)
                .put("/v1/nominator/nomination/document");
    }
}
