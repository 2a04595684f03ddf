package org.cifal.workshops.benchmarks.rush;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.f4b6a3.uuid.UuidCreator;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.cifal.workshops.benchmarks.rush.Line.Answer;
import org.cifal.workshops.benchmarks.rush.Line.Request;

/** Somebody who has everything but the sealed letter, which comes in the last minute. */
final class RushedApplicant {

    /** Its scan comes last. */
    static final String LAST = "letter-of-nomination";

    private static final String CASE_STUDY = "case-study";
    private static final List<String> EARLIER = List.of(
            "application-form",
            "letter-of-commitment",
            "acknowledgement-waiver-release",
            "consent-form",
            "curriculum-vitae");
    private static final int SMALL = 8 * 1024;
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String PROFILE = """
            {"profile": {"familyName": "Tavake", "givenNames": "Salome", "gender": "female", "nationality": "SB",
             "countryOfResidence": "SB", "organisation": "Royal Solomon Islands Police Force", "position": "Inspector",
             "sector": "law-enforcement", "pointOfDeparture": "SB", "yearsOfExperience": 9}}""";

    private final int number;
    private final UUID id = UuidCreator.getTimeOrderedEpoch();
    private final String token;
    private UUID application;
    private String reference;
    private String letterSha256;
    private boolean submitted;

    RushedApplicant(int number, String token) {
        this.number = number;
        this.token = token;
    }

    /** Does all that there was time for before the last minute. */
    void prepare(URI service) throws IOException {
        try (Line line = new Line(service, token)) {
            String start = "{\"workshop\":\"" + Platform.WORKSHOP + "\"}";
            Answer started = require(201, line.send(Request.creating("/v1/my/applications", key("start"), start)));
            application =
                    UUID.fromString(JSON.readTree(started.text()).get("id").asText());
            reference = JSON.readTree(started.text()).get("reference").asText();
            Answer draft = require(200, line.send(Request.get(path())));
            String patch = "Content-Type: application/merge-patch+json\r\nIf-Match: " + draft.etag() + "\r\n";
            require(200, line.send(Request.json("PATCH", path(), patch, PROFILE)));
            for (JsonNode consent : JSON.readTree(draft.text()).get("consents")) {
                String version = "{\"version\":\"" + consent.get("version").asText() + "\"}";
                String to = path() + "/consents/" + consent.get("code").asText();
                require(200, line.send(Request.json("PUT", to, "", version)));
            }
            for (String code : EARLIER) {
                byte[] scan = Papers.scan(SMALL, 31L * number + code.hashCode());
                require(201, line.send(Request.file(document(code, ".pdf"), Papers.PDF, scan)));
            }
            require(201, line.send(Request.file(document(CASE_STUDY, ".docx"), Papers.WORD, Papers.word())));
        }
    }

    /** Hands in the letter, over a line of that pace, and then everything. */
    void rush(URI service, int bytes, int pace, Seen uploads, Seen submissions) {
        byte[] letter = Papers.scan(bytes, number);
        letterSha256 = sha256(letter);
        try (Line line = new Line(service, token)) {
            Request upload = Request.file(document(LAST, ".pdf"), Papers.PDF, letter);
            timed(uploads, () -> line.sendSlowly(upload, pace));
            submitted = timed(submissions, () -> line.send(submission())).status() == 201;
        } catch (IOException broken) {
            // Noted where it broke; what is not acknowledged is counted as lost.
        }
    }

    Request submission() {
        return Request.creating(path() + "/submission", key("submission"), "{\"declaredTrue\":true}");
    }

    /** Hands in the letter outside the measured time. */
    void complete(URI service) throws IOException {
        try (Line line = new Line(service, token)) {
            require(201, line.send(Request.file(document(LAST, ".pdf"), Papers.PDF, Papers.scan(SMALL, number))));
        }
    }

    private static Answer timed(Seen seen, Sending sending) throws IOException {
        long begun = System.nanoTime();
        try {
            Answer answer = sending.send();
            seen.answered(answer.status(), System.nanoTime() - begun);
            return answer;
        } catch (IOException broken) {
            seen.broke();
            throw broken;
        }
    }

    @FunctionalInterface
    private interface Sending {
        Answer send() throws IOException;
    }

    private String path() {
        return "/v1/my/applications/" + application;
    }

    private String document(String code, String ending) {
        return path() + "/documents/" + code + "?filename=" + code + ending;
    }

    private String key(String what) {
        return "rush-" + number + "-" + what;
    }

    private static Answer require(int status, Answer answer) throws IOException {
        if (answer.status() != status) {
            throw new IOException("The service answered " + answer.status() + ": " + answer.text());
        }
        return answer;
    }

    private static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(digest(bytes));
    }

    /** SHA-256. */
    static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    UUID id() {
        return id;
    }

    String token() {
        return token;
    }

    byte[] tokenHash() {
        return digest(token.getBytes(StandardCharsets.US_ASCII));
    }

    String email() {
        return "applicant-%d@rush.example".formatted(number);
    }

    /** Of its application, where that is a copy of another's. */
    void has(UUID copied) {
        application = copied;
        reference = "RUSH-2023-" + number;
    }

    String reference() {
        return reference;
    }

    /** Whether somebody speaks of them or of their application: by an id, or by the session. */
    boolean isNamedIn(String sql) {
        HexFormat hex = HexFormat.of();
        String lower = sql.toLowerCase(Locale.ROOT);
        return lower.contains(hex.formatHex(tokenHash()))
                || lower.contains(hex.formatHex(SignedIn.bytes(id)))
                || lower.contains(hex.formatHex(SignedIn.bytes(application)))
                || lower.contains(id.toString());
    }

    UUID application() {
        return application;
    }

    String letterSha256() {
        return letterSha256;
    }

    /** Whether the service acknowledged it. */
    boolean submitted() {
        return submitted;
    }
}
