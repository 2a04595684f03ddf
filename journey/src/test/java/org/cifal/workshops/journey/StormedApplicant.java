package org.cifal.workshops.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Applies to many workshops, one after the other, and remembers what was acknowledged. */
final class StormedApplicant {

    private static final String PROFILE = """
            {"profile": {"familyName": "Tavake", "givenNames": "Salome", "nationality": "SB",
             "countryOfResidence": "SB", "organisation": "Royal Solomon Islands Police Force", "position": "Inspector",
             "sector": "law-enforcement", "pointOfDeparture": "SB", "yearsOfExperience": 9}}""";

    private final PatientClient client;
    private final String name;
    private final String session;
    private final List<Acknowledged> acknowledged = new ArrayList<>();

    /**
     * What the service said it has.
     *
     * @param sha256 of each document by its code
     */
    record Acknowledged(String application, String jws, Map<String, String> sha256) {}

    StormedApplicant(PatientClient client, String name, String session) {
        this.client = client;
        this.name = name;
        this.session = session;
    }

    void apply(String workshop) {
        String application = json(send(
                        201,
                        post(
                                "/v1/my/applications",
                                name + "-starts-" + workshop,
                                "{\"workshop\":\"" + workshop + "\"}")))
                .getString("id");
        String path = "/v1/my/applications/" + application;
        describe(path);
        JsonPath draft = json(send(200, get(path)));
        draft.<Map<String, Object>>getList("consents")
                .forEach(consent -> send(
                        200,
                        authorised(path + "/consents/" + consent.get("code"))
                                .header("Content-Type", "application/json")
                                .PUT(BodyPublishers.ofString("{\"version\":\"" + consent.get("version") + "\"}"))));
        Map<String, String> sha256 = Map.of("curriculum-vitae", handIn(path, workshop));
        String jws = submit(path, workshop);
        acknowledged.add(new Acknowledged(application, jws, sha256));
    }

    /** An attempt that got through without its answer has made a new version, which the next one then reads. */
    private void describe(String path) {
        send(200, () -> authorised(path)
                .header("Content-Type", "application/merge-patch+json")
                .header(
                        "If-Match",
                        send(200, get(path)).headers().firstValue("ETag").orElseThrow())
                .method("PATCH", BodyPublishers.ofString(PROFILE)));
    }

    private String handIn(String path, String workshop) {
        byte[] file = (new String(Paper.pdf().bytes(), StandardCharsets.US_ASCII) + "% " + name + " " + workshop + "\n")
                .getBytes(StandardCharsets.US_ASCII);
        HttpRequest.Builder request = authorised(path + "/documents/curriculum-vitae?filename=cv.pdf")
                .header("Content-Type", "application/pdf")
                .PUT(BodyPublishers.ofByteArray(file));
        HttpResponse<byte[]> answer = client.send(request.build());
        // The first attempt may have got through without its answer; then this one replaced it.
        assertThat(answer.statusCode()).as(text(answer)).isIn(200, 201);
        assertThat(json(answer).getString("sha256")).isEqualTo(sha256(file));
        return sha256(file);
    }

    private String submit(String path, String workshop) {
        return json(send(201, submission(path, workshop))).getString("jws");
    }

    private HttpRequest.Builder submission(String path, String workshop) {
        return post(path + "/submission", name + "-submits-to-" + workshop, "{\"declaredTrue\":true}");
    }

    /** Reads everything back and hands everything in once more. */
    void requireAll(List<String> workshops) {
        List<String> present = json(send(200, get("/v1/my/applications"))).getList("items.id");
        assertThat(present).hasSameSizeAs(workshops).doesNotHaveDuplicates();
        assertThat(acknowledged).hasSameSizeAs(workshops);
        for (int i = 0; i < workshops.size(); i++) {
            require(acknowledged.get(i), workshops.get(i));
        }
    }

    private void require(Acknowledged known, String workshop) {
        String path = "/v1/my/applications/" + known.application();
        assertThat(json(send(200, get(path))).getString("status")).isEqualTo("submitted");
        assertThat(json(send(200, get(path + "/receipt"))).getString("jws")).isEqualTo(known.jws());
        known.sha256().forEach((code, sha256) -> assertThat(
                        sha256(send(200, get(path + "/documents/" + code)).body()))
                .isEqualTo(sha256));
        assertThat(submit(path, workshop)).isEqualTo(known.jws());
    }

    int submissions() {
        return acknowledged.size();
    }

    int documents() {
        return acknowledged.stream().mapToInt(one -> one.sha256().size()).sum();
    }

    private HttpResponse<byte[]> send(int expected, HttpRequest.Builder request) {
        return send(expected, () -> request);
    }

    private HttpResponse<byte[]> send(int expected, Supplier<HttpRequest.Builder> request) {
        HttpResponse<byte[]> answer = client.send(() -> request.get().build());
        assertThat(answer.statusCode()).as(text(answer)).isEqualTo(expected);
        return answer;
    }

    private HttpRequest.Builder get(String path) {
        return authorised(path);
    }

    private HttpRequest.Builder post(String path, String key, String body) {
        return authorised(path)
                .header("Idempotency-Key", key)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
    }

    private HttpRequest.Builder authorised(String path) {
        return client.to(path).header("Authorization", "Bearer " + session);
    }

    private static JsonPath json(HttpResponse<byte[]> answer) {
        return new JsonPath(text(answer));
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
