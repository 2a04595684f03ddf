package org.cifal.workshops.application.desk;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.eclipse.microprofile.config.ConfigProvider;

/** What officers and reviewers do, over HTTP. */
public final class OfficersDesk {

    public static final String JEJU = "officer-cifal-jeju";
    public static final String RSO = "officer-rso";

    private static final ConcurrentMap<String, String> TOKENS = new ConcurrentHashMap<>();

    private OfficersDesk() {}

    public static RequestSpecification as(String client) {
        return given().auth().oauth2(token(client));
    }

    /** As the companion hands them out. */
    private static String token(String client) {
        String companion = ConfigProvider.getConfig().getValue("companion.url", String.class);
        return TOKENS.computeIfAbsent(client, name -> read(URI.create(companion + "/token/" + name)));
    }

    private static String read(URI address) {
        try (InputStream token = address.toURL().openStream()) {
            return new String(token.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static RequestSpecification inSession(Applied applied) {
        return given().auth().oauth2(applied.session());
    }

    public static String newKey() {
        return UUID.randomUUID().toString();
    }

    public static void screen(Applied applied, String inTheField) {
        as(JEJU).header("If-Match", screeningTag(applied))
                .contentType(ContentType.JSON)
                .body(findings("pass", inTheField))
                .post("/v1/applications/{id}/screening", applied.id())
                .then()
                .statusCode(201);
    }

    public static String screeningTag(Applied applied) {
        return as(JEJU).get("/v1/applications/{id}/screening", applied.id())
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    public static Map<String, Object> findings(String completeness, String inTheField) {
        return Map.of(
                "completeness", Map.of("verdict", completeness, "reason", "as the documents show"),
                "eligibility",
                        List.of(Map.of(
                                "criterion", "in-the-field",
                                "verdict", inTheField,
                                "reason", "as the curriculum vitae shows")));
    }

    public static ValidatableResponse assign(Applied applied, String reviewer, String organisation, String email) {
        return as(JEJU).header("Idempotency-Key", newKey())
                .contentType(ContentType.JSON)
                .body(Map.of("subject", reviewer, "organisation", organisation, "email", email))
                .post("/v1/applications/{id}/reviewers", applied.id())
                .then();
    }

    public static Map<String, Object> scores(int each) {
        return Map.of(
                "comment",
                "Strong case study.",
                "scores",
                List.of(
                        Map.of("criterion", "relevance", "score", each),
                        Map.of("criterion", "experience", "score", each),
                        Map.of("criterion", "case-study", "score", each),
                        Map.of("criterion", "effect", "score", each)));
    }

    public static String boardTag(String slug) {
        return as(JEJU).get("/v1/workshops/{slug}/board", slug)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    public static ValidatableResponse propose(String slug, Applied applied, String outcome, Integer rank) {
        Map<String, Object> proposal = new LinkedHashMap<>();
        proposal.put("outcome", outcome);
        proposal.put("reason", "as the board found");
        if (rank != null) {
            proposal.put("rank", rank);
        }
        return as(JEJU).header("If-Match", boardTag(slug))
                .contentType(ContentType.JSON)
                .body(proposal)
                .put("/v1/workshops/{slug}/board/proposals/{id}", slug, applied.id())
                .then();
    }

    public static ValidatableResponse approve(String slug, String officer) {
        return as(officer)
                .header("If-Match", boardTag(slug))
                .header("Idempotency-Key", newKey())
                .post("/v1/workshops/{slug}/board/approvals", slug)
                .then();
    }

    public static ValidatableResponse release(String slug, String key) {
        return as(RSO).header("If-Match", boardTag(slug))
                .header("Idempotency-Key", key)
                .post("/v1/workshops/{slug}/release", slug)
                .then();
    }

    /** Screens, proposes, approves by both and releases. */
    public static void decide(String slug, Map<Applied, String> outcomes) {
        int rank = 0;
        for (Map.Entry<Applied, String> decided : outcomes.entrySet()) {
            screen(decided.getKey(), "pass");
            boolean reserve = "reserve".equals(decided.getValue());
            rank += reserve ? 1 : 0;
            propose(slug, decided.getKey(), decided.getValue(), reserve ? Integer.valueOf(rank) : null)
                    .statusCode(200);
        }
        approve(slug, JEJU).statusCode(201);
        approve(slug, RSO).statusCode(201);
        release(slug, newKey()).statusCode(201);
    }
}
