package org.cifal.workshops.browser;

import static io.restassured.RestAssured.given;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/** Somebody who applies over the interface, as far as to name an official, and the mail of both. */
final class Nominee {

    private static final Pattern CODE = Pattern.compile("Your code is ([2-9A-HJKMNP-Z]{8})");
    private static final Pattern LINK = Pattern.compile("http\\S+/nominations/[A-Za-z0-9_-]{43}");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final OctoberPlatform platform;
    private final String email = "s.tavake+" + UUID.randomUUID() + "@police.example";

    private Nominee(OctoberPlatform platform) {
        this.platform = platform;
    }

    /** Answers the address of the page in the official's mail. */
    static String names(OctoberPlatform platform, String official) {
        return new Nominee(platform).names(official);
    }

    private String names(String official) {
        String token = signIn();
        String application =
                post(token, "/v1/my/applications", Map.of("workshop", OctoberPlatform.NOMINATED), 201, "id");
        post(
                token,
                "/v1/my/applications/" + application + "/nomination",
                Map.of("name", "Superintendent Mere Ratu", "email", official),
                200,
                "state");
        return mailed(platform, official, LINK).group();
    }

    private String signIn() {
        String id = post(null, "/v1/sign-ins", Map.of("email", email), 202, "id");
        String code = mailed(platform, email, CODE).group(1);
        return post(null, "/v1/sign-ins/" + id + "/session", Map.of("code", code), 201, "token");
    }

    private String post(String token, String path, Map<String, String> body, int status, String answered) {
        var request = given().baseUri(platform.applicationUrl())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(body);
        return (token == null ? request : request.auth().oauth2(token))
                .post(path)
                .then()
                .statusCode(status)
                .extract()
                .path(answered);
    }

    /** The code in the newest mail to an address that has one. */
    static String codeMailedTo(OctoberPlatform platform, String address) {
        return mailed(platform, address, CODE).group(1);
    }

    private static Matcher mailed(OctoberPlatform platform, String address, Pattern what) {
        return Awaitility.await("mail to " + address)
                .atMost(PATIENCE)
                .until(
                        () -> platform.mailTo(address).stream()
                                .map(mail -> what.matcher(mail.text()))
                                .filter(Matcher::find)
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }
}
