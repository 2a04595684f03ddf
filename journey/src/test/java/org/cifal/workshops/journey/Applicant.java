package org.cifal.workshops.journey;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who applies; knows an address, a session and, once started, an application. */
final class Applicant {

    private static final Pattern CODE = Pattern.compile("code is ([A-Z0-9]{8})");

    private static final RestAssuredConfig PLAIN_PARTS = RestAssured.config()
            .encoderConfig(EncoderConfig.encoderConfig()
                    .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                    .encodeContentTypeAs("application/partial-upload", ContentType.BINARY));

    private final Addresses addresses;
    private final String email;
    private String session;
    private String application;

    Applicant(Addresses addresses, String email) {
        this.addresses = addresses;
        this.email = email;
    }

    Applicant signIn() {
        return signIn(addresses);
    }

    /** Asks for a code at one instance and opens the session at another. */
    Applicant signIn(Addresses opening) {
        int before = mail().messages().size();
        String signIn = anonymous()
                .contentType("application/json")
                .body(Map.of("email", email))
                .post("/v1/sign-ins")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        Mail.Message letter = mail().awaitBeyond(
                        before, message -> CODE.matcher(message.text()).find());
        Matcher code = CODE.matcher(letter.text());
        code.find();
        session = given().baseUri(opening.application().toString())
                .contentType("application/json")
                .body(Map.of("code", code.group(1)))
                .post("/v1/sign-ins/{id}/session", signIn)
                .then()
                .statusCode(201)
                .extract()
                .path("token");
        return this;
    }

    /** The same person with the same session and application, at another instance. */
    Applicant at(Addresses other) {
        Applicant there = new Applicant(other, email);
        there.session = session;
        there.application = application;
        return there;
    }

    void signOut() {
        signedIn().delete("/v1/my/session").then().statusCode(204);
    }

    /** From the draft to a complete dossier, not yet submitted. */
    Applicant prepare(String workshop, Map<String, Object> profile) {
        start(workshop).describe(profile).handInEveryDocument();
        consents().stream()
                .filter(consent -> consent.get("required").equals(true))
                .forEach(consent -> consentTo((String) consent.get("code")));
        return this;
    }

    Applicant start(String workshop) {
        application = startAttempt(workshop).statusCode(201).extract().path("id");
        return this;
    }

    ValidatableResponse startAttempt(String workshop) {
        return signedIn()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(Map.of("workshop", workshop))
                .post("/v1/my/applications")
                .then();
    }

    Applicant describe(Map<String, Object> profile) {
        describe(version(), profile).statusCode(200);
        return this;
    }

    /** Changes the draft as somebody who read that version of it. */
    ValidatableResponse describe(String version, Map<String, Object> profile) {
        return mine().header("If-Match", version)
                .contentType("application/merge-patch+json")
                .body(Map.of("profile", profile))
                .patch("/v1/my/applications/{id}")
                .then();
    }

    String version() {
        return mine().get("/v1/my/applications/{id}").header("ETag");
    }

    Applicant handInEveryDocument() {
        List<Map<String, Object>> missing = dossier().getList("documents.findAll { it.state == 'missing' }");
        missing.forEach(document -> {
            Paper paper = Paper.acceptedAs((List<?>) document.get("acceptedTypes"));
            handIn((String) document.get("code"), paper).statusCode(201);
        });
        return this;
    }

    ValidatableResponse handIn(String code, Paper paper) {
        return mine().contentType(paper.mediaType())
                .queryParam("filename", code + paper.extension())
                .body(paper.bytes())
                .put("/v1/my/applications/{id}/documents/" + code)
                .then();
    }

    /** Announces a file that comes in parts, and returns where they go. */
    String beginUpload(String code, Paper paper) {
        String id = mine().header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(Map.of(
                        "code",
                        code,
                        "filename",
                        code + paper.extension(),
                        "mediaType",
                        paper.mediaType(),
                        "size",
                        paper.bytes().length,
                        "sha256",
                        paper.sha256()))
                .post("/v1/my/applications/{id}/uploads")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return "/v1/my/applications/" + application + "/uploads/" + id;
    }

    ValidatableResponse sendPart(String upload, int offset, byte[] part) {
        return signedIn()
                .contentType("application/partial-upload")
                .header("Upload-Offset", offset)
                .body(part)
                .patch(upload)
                .then();
    }

    byte[] download(String code) {
        return mine().get("/v1/my/applications/{id}/documents/" + code)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    Applicant consentTo(String code) {
        String version = mine().get("/v1/my/applications/{id}")
                .jsonPath()
                .getString("consents.find { it.code == '%s' }.version".formatted(code));
        mine().contentType("application/json")
                .body(Map.of("version", version))
                .put("/v1/my/applications/{id}/consents/" + code)
                .then()
                .statusCode(200);
        return this;
    }

    void withdrawConsent(String code) {
        mine().header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/v1/my/applications/{id}/consents/" + code + "/withdrawal")
                .then()
                .statusCode(200);
    }

    ValidatableResponse submit() {
        return submit(UUID.randomUUID().toString());
    }

    ValidatableResponse submit(String idempotencyKey) {
        return mine().header("Idempotency-Key", idempotencyKey)
                .contentType("application/json")
                .body(Map.of("declaredTrue", true))
                .post("/v1/my/applications/{id}/submission")
                .then();
    }

    void acceptTheOffer() {
        mine().header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/v1/my/applications/{id}/offer/acceptance")
                .then()
                .statusCode(201)
                .body("status", is("accepted"));
    }

    JsonPath application() {
        return mine().get("/v1/my/applications/{id}")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    JsonPath dossier() {
        return mine().get("/v1/my/applications/{id}/dossier")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    JsonPath receipt() {
        return mine().get("/v1/my/applications/{id}/receipt")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    JsonPath disclosures() {
        return signedIn()
                .get("/v1/my/disclosures")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    Mail mail() {
        return new Mail(addresses, email);
    }

    String session() {
        return session;
    }

    String applicationId() {
        return application;
    }

    private List<Map<String, Object>> consents() {
        return application().getList("consents");
    }

    private RequestSpecification mine() {
        return signedIn().pathParam("id", application);
    }

    private RequestSpecification signedIn() {
        return anonymous().header("Authorization", "Bearer " + session);
    }

    private RequestSpecification anonymous() {
        return given().config(PLAIN_PARTS).baseUri(addresses.application().toString());
    }
}
