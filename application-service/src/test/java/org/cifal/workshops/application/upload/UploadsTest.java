package org.cifal.workshops.application.upload;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cifal.workshops.application.surroundings.AnApplicant;
import org.cifal.workshops.application.surroundings.Eventually;
import org.cifal.workshops.application.surroundings.Files2023;
import org.cifal.workshops.application.surroundings.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UploadsTest extends ServiceTest {

    private static final byte[] SCAN = Files2023.largePdf(1_700_000);

    private AnApplicant applicant;
    private String application;

    @BeforeEach
    void aDraft() {
        applicant = AnApplicant.inspectorTavake();
        application = applicant.drafts(aWorkshop());
    }

    @Test
    void what_arrived_before_the_connection_broke_is_kept_and_the_rest_completes_it() throws IOException {
        String upload = begun(SCAN);
        sendAndBreakOff(upload, 0, 900_000, true);

        long kept = Eventually.get(
                "what arrived", () -> Optional.of(offset(upload)).filter(offset -> offset >= 512 * 1024));
        assertThat(kept).isLessThanOrEqualTo(900_000);

        Response done = sendTheRest(upload);
        done.then().statusCode(200);
        assertThat(done.<String>path("sha256")).isEqualTo(Files2023.sha256(SCAN));
        assertThat(done.header("Upload-Complete")).isEqualTo("?1");
        Response whole = applicant.asking().get(application + "/documents/curriculum-vitae");
        assertThat(whole.asByteArray()).isEqualTo(SCAN);
    }

    @Test
    void a_line_may_break_again_and_again() throws IOException {
        String upload = begun(SCAN);
        for (int times = 0; times < 3; times++) {
            sendAndBreakOff(upload, offset(upload), 512 * 1024, times % 2 == 0);
        }
        assertThat(offset(upload)).isGreaterThanOrEqualTo(3 * 512 * 1024);
        sendTheRest(upload).then().statusCode(200);
    }

    @Test
    void a_piece_that_does_not_continue_the_file_is_told_where_to_go_on() {
        String upload = begun(SCAN);
        send(upload, 0, 1000).then().statusCode(204);

        Response wrong = send(upload, 500, 1000);

        wrong.then().statusCode(409);
        assertThat(wrong.<String>path("type")).endsWith("/problems/upload-offset-mismatch");
        assertThat(wrong.<Integer>path("expectedOffset")).isEqualTo(1000);
        assertThat(offset(upload)).isEqualTo(1000);
    }

    @Test
    void the_last_answer_can_be_heard_again() {
        String upload = begun(SCAN);
        Response first = send(upload, 0, SCAN.length);
        first.then().statusCode(200);
        assertThat(first.<String>path("scan")).isEqualTo("unscanned");

        Response again = send(upload, SCAN.length, 0);

        again.then().statusCode(200);
        assertThat(again.<String>path("receivedAt")).isEqualTo(first.path("receivedAt"));
        List<Object> versions = applicant
                .asking()
                .get(application + "/documents/curriculum-vitae/versions")
                .path("items");
        assertThat(versions).hasSize(1);
        assertThat(applicant.asking().get(upload).<Boolean>path("complete")).isTrue();
    }

    @Test
    void a_file_that_does_not_match_its_hash_is_no_document_and_its_upload_is_over() {
        Map<String, Object> announced = announcing(SCAN);
        announced.put("sha256", Files2023.sha256(new byte[1]));
        String upload = begun(announced);

        Response refused = send(upload, 0, SCAN.length);

        refused.then().statusCode(422);
        assertThat(refused.<String>path("detail")).contains("damaged on its way");
        applicant.asking().get(upload).then().statusCode(404);
        applicant
                .asking()
                .get(application + "/documents/curriculum-vitae")
                .then()
                .statusCode(404);
    }

    @Test
    void what_would_be_refused_at_the_end_is_refused_at_the_beginning() {
        Map<String, Object> large = announcing(SCAN);
        large.put("size", 10 * 1024 * 1024 + 1);
        begin(large).then().statusCode(413);
        Map<String, Object> twoNames = announcing(SCAN);
        twoNames.put("filename", "cv.exe.pdf");
        begin(twoNames).then().statusCode(422);
        Map<String, Object> elsewhere = announcing(SCAN);
        elsewhere.put("code", "passport");
        begin(elsewhere).then().statusCode(404);
        Map<String, Object> word = announcing(SCAN);
        word.put("code", "case-study");
        begin(word).then().statusCode(415);
    }

    @Test
    void more_than_was_announced_is_too_large() {
        Map<String, Object> less = announcing(SCAN);
        less.put("size", 1000);
        String upload = begun(less);
        send(upload, 0, 1001).then().statusCode(413);
    }

    @Test
    void a_retry_of_the_announcement_has_one_effect_and_a_new_one_takes_its_place() {
        String key = UUID.randomUUID().toString();
        Response first = applicant.intending(key).body(announcing(SCAN)).post(application + "/uploads");
        Response again = applicant.intending(key).body(announcing(SCAN)).post(application + "/uploads");
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));

        String other = begun(SCAN);

        String path = application + "/uploads/" + first.path("id");
        applicant.asking().get(path).then().statusCode(404);
        applicant.asking().delete(other).then().statusCode(204);
        applicant.asking().get(other).then().statusCode(404);
    }

    @Test
    void an_upload_is_nobody_elses() {
        String upload = begun(SCAN);
        send(upload, 0, 1000).then().statusCode(204);
        AnApplicant other = AnApplicant.inspectorTavake();

        other.asking().get(upload).then().statusCode(404);
        other.asking().head(upload).then().statusCode(404);
        send(other, upload, 1000, 1000).then().statusCode(404);
        other.asking().delete(upload).then().statusCode(404);

        assertThat(offset(upload)).isEqualTo(1000);
    }

    private String begun(byte[] content) {
        return begun(announcing(content));
    }

    private String begun(Map<String, Object> announced) {
        Response begun = begin(announced);
        begun.then().statusCode(201);
        return application + "/uploads/" + begun.path("id");
    }

    private Response begin(Map<String, Object> announced) {
        return applicant.intending(UUID.randomUUID().toString()).body(announced).post(application + "/uploads");
    }

    private static Map<String, Object> announcing(byte[] content) {
        return new HashMap<>(Map.of(
                "code", "curriculum-vitae",
                "filename", "cv.pdf",
                "mediaType", "application/pdf",
                "size", content.length,
                "sha256", Files2023.sha256(content)));
    }

    private long offset(String upload) {
        Response head = applicant.asking().head(upload);
        head.then().statusCode(200);
        return Long.parseLong(head.header("Upload-Offset"));
    }

    /** As a client does: asks where to go on, and asks again where the service was still keeping what came. */
    private Response sendTheRest(String upload) {
        long from = offset(upload);
        Response answer = send(upload, from, (int) (SCAN.length - from));
        return answer.statusCode() == 409 ? sendTheRest(upload) : answer;
    }

    private Response send(String upload, long from, int length) {
        return send(applicant, upload, from, length);
    }

    private static Response send(AnApplicant sender, String upload, long from, int length) {
        return sender.asking()
                .config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs("application/partial-upload", ContentType.BINARY)))
                .contentType("application/partial-upload")
                .header("Upload-Offset", from)
                .body(Arrays.copyOfRange(SCAN, (int) from, (int) from + length))
                .patch(upload);
    }

    /** Promises all that is left, sends some of it, and is gone. */
    private void sendAndBreakOff(String upload, long from, int length, boolean rudely) throws IOException {
        try (Socket line = new Socket("localhost", RestAssured.port)) {
            OutputStream out = line.getOutputStream();
            out.write("""
                PATCH %s HTTP/1.1\r
                Host: localhost\r
                Authorization: Bearer %s\r
                Content-Type: application/partial-upload\r
                Upload-Offset: %d\r
                Content-Length: %d\r
                \r
                """.formatted(upload, applicant.token(), from, SCAN.length - from)
                    .getBytes(StandardCharsets.US_ASCII));
            out.write(SCAN, (int) from, length);
            out.flush();
            Eventually.get("a piece", () -> Optional.of(offset(upload)).filter(offset -> offset > from));
            if (rudely) {
                line.setSoLinger(true, 0);
            }
        }
    }
}
