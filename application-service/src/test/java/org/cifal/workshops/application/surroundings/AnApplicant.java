package org.cifal.workshops.application.surroundings;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cifal.workshops.application.notification.DueLetters;

/** A person who applies, over HTTP. */
public final class AnApplicant {

    private static final String CODE_LETTER = "Your sign-in code";
    private static final Pattern CODE = Pattern.compile("Your code is ([2-9A-HJKMNP-Z]{8})");

    private final String email;
    private final String token;

    private AnApplicant(String email, String token) {
        this.email = email;
        this.token = token;
    }

    /** Inspector Salome Tavake of Honiara; one of many of that name, so that no test meets another's. */
    public static AnApplicant inspectorTavake() {
        String email = "s.tavake+" + UUID.randomUUID() + "@police.example";
        String id = startSignIn(email);
        DueLetters.sendAwaited();
        Response session = openSession(id, codeMailedTo(email));
        session.then().statusCode(201);
        return new AnApplicant(email, session.path("token"));
    }

    /** The same person on another day: sessions last for hours, drafts for weeks. */
    public AnApplicant onAnotherDay() {
        long before = codesMailedTo(email);
        String id = startSignIn(email);
        DueLetters.sendAwaited();
        Eventually.get("a new code", () -> Optional.of(codesMailedTo(email)).filter(codes -> codes > before));
        Response session = openSession(id, codeMailedTo(email));
        session.then().statusCode(201);
        return new AnApplicant(email, session.path("token"));
    }

    /** Saves a merge patch on the version there is. */
    public Response changes(String application, String mergePatch) {
        return asking().header("If-Match", asking().get(application).header("ETag"))
                .contentType("application/merge-patch+json")
                .body(mergePatch)
                .patch(application);
    }

    public static String startSignIn(String email) {
        Response answer = AClient.elsewhere()
                .contentType(ContentType.JSON)
                .body(Map.of("email", email))
                .post("/v1/sign-ins");
        answer.then().statusCode(202);
        return answer.path("id");
    }

    public static Response openSession(String signIn, String code) {
        return AClient.elsewhere()
                .contentType(ContentType.JSON)
                .body(Map.of("code", code))
                .post("/v1/sign-ins/" + signIn + "/session");
    }

    public static String codeMailedTo(String email) {
        return code(TheMailbox.textTo(email, CODE_LETTER));
    }

    /** Other letters may come between two. */
    private static long codesMailedTo(String email) {
        return TheMailbox.to(email).stream()
                .filter(mail -> mail.get("subject").asText().startsWith(CODE_LETTER))
                .count();
    }

    /** The code in a mail that has one. */
    public static String code(String mail) {
        Matcher code = CODE.matcher(mail);
        if (!code.find()) {
            throw new AssertionError("The mail has no code.");
        }
        return code.group(1);
    }

    public String email() {
        return email;
    }

    /** Of the session. */
    public String token() {
        return token;
    }

    public RequestSpecification asking() {
        return given().auth().oauth2(token);
    }

    public RequestSpecification intending() {
        return intending(UUID.randomUUID().toString());
    }

    public RequestSpecification intending(String key) {
        return asking().contentType(ContentType.JSON).header("Idempotency-Key", key);
    }

    public Response start(String slug) {
        return intending().body(Map.of("workshop", slug)).post("/v1/my/applications");
    }

    /** A draft; answers the address of the application without its host. */
    public String drafts(String slug) {
        Response started = start(slug);
        started.then().statusCode(201);
        return "/v1/my/applications/" + started.path("id");
    }

    /** A draft with everything the call of 2023 asks for. */
    public String completes(String slug) {
        String application = drafts(slug);
        fillsIn(application);
        return application;
    }

    /** Everything the call of 2023 asks for. */
    public void fillsIn(String application) {
        describes(application);
        hands(application, "curriculum-vitae", "cv.pdf", "application/pdf", Files2023.pdf())
                .then()
                .statusCode(201);
        hands(application, "case-study", "case study.docx", Files2023.WORD, Files2023.word())
                .then()
                .statusCode(201);
        consents(application, "personal-data", "2023-1").then().statusCode(200);
    }

    /** All of it, up to the receipt. */
    public void submitsAllTo(String slug) {
        submits(completes(slug)).then().statusCode(201);
    }

    public void describes(String application) {
        String etag = asking().get(application).header("ETag");
        asking().header("If-Match", etag)
                .contentType("application/merge-patch+json")
                .body("""
                    {"profile": {"familyName": "Tavake", "givenNames": "Salome", "gender": "female",
                     "nationality": "SB", "countryOfResidence": "SB", "pointOfDeparture": "SB",
                     "organisation": "Royal Solomon Islands Police Force", "position": "Inspector",
                     "sector": "law-enforcement", "yearsOfExperience": 8}}
                    """)
                .patch(application)
                .then()
                .statusCode(200);
    }

    public Response hands(String application, String code, String filename, String type, byte[] content) {
        return asking().config(io.restassured.RestAssured.config()
                        .encoderConfig(io.restassured.config.EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs(type, ContentType.BINARY)))
                .contentType(type)
                .queryParam("filename", filename)
                .body(content)
                .put(application + "/documents/" + code);
    }

    public Response consents(String application, String code, String version) {
        return asking().contentType(ContentType.JSON)
                .body(Map.of("version", version))
                .put(application + "/consents/" + code);
    }

    public Response submits(String application) {
        return submits(application, UUID.randomUUID().toString());
    }

    public Response submits(String application, String key) {
        return intending(key).body(Map.of("declaredTrue", true)).post(application + "/submission");
    }
}
