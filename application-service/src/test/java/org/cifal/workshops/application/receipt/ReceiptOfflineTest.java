package org.cifal.workshops.application.receipt;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cifal.workshops.application.surroundings.AnApplicant;
import org.cifal.workshops.application.surroundings.Files2023;
import org.cifal.workshops.application.surroundings.ServiceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Runs the commands of {@code docs/receipts.md} as they stand there. */
@QuarkusTest
class ReceiptOfflineTest extends ServiceTest {

    private static final Path DOCS = Path.of("..", "docs");

    private Path here;
    private String jws;

    @BeforeEach
    void a_receipt_its_keys_and_the_files() throws IOException {
        here = Files.createTempDirectory("receipt");
        AnApplicant applicant = AnApplicant.inspectorTavake();
        String application = applicant.completes(aWorkshop());
        String receipt = applicant.submits(application).asString();
        jws = applicant.asking().get(application + "/receipt").path("jws");
        Files.createDirectories(here.resolve("docs"));
        Files.copy(DOCS.resolve("CheckReceipt.java"), here.resolve("docs/CheckReceipt.java"));
        Files.writeString(here.resolve("receipt.json"), receipt);
        Files.writeString(
                here.resolve("receipt-keys.json"),
                given().get("/v1/receipt-keys").asString());
        Files.write(here.resolve("cv.pdf"), Files2023.pdf());
        // The archive a second time, byte for byte, as it was handed in.
        Files.write(
                here.resolve("case-study.docx"),
                applicant.asking().get(application + "/documents/case-study").asByteArray());
        Files.writeString(
                here.resolve("application.json"),
                applicant.asking().get(application).asString());
    }

    @AfterEach
    void leave_nothing_behind() throws IOException {
        try (Stream<Path> files = Files.walk(here)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Test
    void a_true_receipt_of_these_files_is_told_to_be_true() throws Exception {
        Outcome outcome = run("offline");

        assertThat(outcome.printed()).contains("The signature is good", "JEJU-2023-", "case-study.docx  was received");
        assertThat(outcome.status()).isZero();
    }

    @Test
    void one_byte_of_a_file_changed_is_told() throws Exception {
        byte[] file = Files2023.pdf();
        file[file.length - 1] ^= 1;
        Files.write(here.resolve("cv.pdf"), file);

        Outcome outcome = run("offline");

        assertThat(outcome.printed()).contains("cv.pdf  was NOT received", "case-study.docx  was received");
        assertThat(outcome.status()).isEqualTo(1);
    }

    @Test
    void one_character_of_the_signed_statement_changed_is_told() throws Exception {
        int inPayload = jws.indexOf('.') + 10;
        char other = jws.charAt(inPayload) == 'A' ? 'B' : 'A';
        String forged = jws.substring(0, inPayload) + other + jws.substring(inPayload + 1);
        Files.writeString(here.resolve("receipt.json"), "{\"jws\":\"%s\"}".formatted(forged));

        Outcome outcome = run("offline");

        assertThat(outcome.printed()).contains("The signature is NOT good");
        assertThat(outcome.status()).isEqualTo(1);
    }

    @Test
    void what_was_stated_has_the_hash_of_the_receipt() throws Exception {
        Assumptions.assumeTrue(run("jq --version", here).status() == 0, "jq is not on this machine");

        Outcome outcome = run("answers");

        Matcher hash = Pattern.compile("\"answersSha256\":\"([0-9a-f]{64})\"")
                .matcher(Files.readString(here.resolve("receipt.json")));
        assertThat(hash.find()).isTrue();
        assertThat(outcome.printed()).startsWith(hash.group(1));
    }

    private Outcome run(String block) throws Exception {
        String page = Files.readString(DOCS.resolve("receipts.md"));
        Matcher command =
                Pattern.compile("```sh " + block + "\n(.*?)```", Pattern.DOTALL).matcher(page);
        assertThat(command.find()).as("block %s of docs/receipts.md", block).isTrue();
        return run(command.group(1), here);
    }

    private static Outcome run(String command, Path folder) throws Exception {
        ProcessBuilder shell = new ProcessBuilder("sh", "-c", command).directory(folder.toFile());
        shell.environment().put("PATH", Path.of(System.getProperty("java.home"), "bin") + ":" + System.getenv("PATH"));
        Process process = shell.redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return new Outcome(process.exitValue(), printed);
    }

    private record Outcome(int status, String printed) {}
}
