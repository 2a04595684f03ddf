package org.cifal.workshops.application.scanning;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.cifal.workshops.application.desk.Applied;
import org.cifal.workshops.application.desk.OfficersDesk;
import org.cifal.workshops.application.document.Documents;
import org.cifal.workshops.application.document.ScanState;
import org.cifal.workshops.application.surroundings.AnApplicant;
import org.cifal.workshops.application.surroundings.AsInProduction;
import org.cifal.workshops.application.surroundings.ClamDaemon;
import org.cifal.workshops.application.surroundings.Eventually;
import org.cifal.workshops.application.surroundings.Files2023;
import org.cifal.workshops.application.surroundings.ServiceTest;
import org.cifal.workshops.application.surroundings.TheCatalogue;
import org.cifal.workshops.application.surroundings.TheMailbox;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** With an object store, a scanner and a small disk: what a production has. */
@QuarkusTest
@TestProfile(AsInProduction.class)
class DocumentsInProductionTest extends ServiceTest {

    private static final String PDF = "application/pdf";

    @Inject
    Documents documents;

    private Path folder;
    private AnApplicant applicant;
    private String application;

    @BeforeEach
    void aDraft() throws IOException {
        folder = Files.createTempDirectory(Path.of("target"), "clamd");
        applicant = AnApplicant.inspectorTavake();
        application = applicant.drafts(aWorkshop());
    }

    @Test
    void a_document_is_an_object_and_comes_back_as_it_went_in() throws IOException {
        byte[] scan = Files2023.largePdf(1_500_000);
        applicant
                .hands(application, "curriculum-vitae", "cv.pdf", PDF, scan)
                .then()
                .statusCode(201);

        Response got = applicant.asking().get(application + "/documents/curriculum-vitae");

        assertThat(got.asByteArray()).isEqualTo(scan);
        assertThat(hashesIn(setting("test.bucket"))).contains(Files2023.sha256(scan));
        assertThat(filesIn(Path.of(setting("workshops.documents.folder"), "incoming")))
                .isEmpty();
    }

    @Test
    void a_scanner_that_is_away_delays_officers_and_never_applicants() throws IOException {
        assumeScanner();
        String complete = applicant.completes(aWorkshop());
        applicant.submits(complete).then().statusCode(201);
        String id = complete.substring(complete.lastIndexOf('/') + 1);
        Response early = download(id, "curriculum-vitae");
        early.then().statusCode(409);
        assertThat(early.<String>path("type")).endsWith("/problems/document-not-scanned");
        assertThat(scanOf(complete, "curriculum-vitae")).isEqualTo("pending");

        try (ClamDaemon daemon = ClamDaemon.start(folder, scannersPort())) {
            Eventually.get("the scan", () -> Optional.of(scanOf(complete, "curriculum-vitae"))
                    .filter("clean"::equals));
            assertThat(daemon.port()).isPositive();
        }

        download(id, "curriculum-vitae").then().statusCode(200);
        Response file = OfficersDesk.as(OfficersDesk.JEJU).get("/v1/applications/{id}", id);
        assertThat(file.<List<String>>path("documents.scan")).containsOnly("clean");
    }

    @Test
    void what_came_before_there_was_a_scanner_is_looked_at_by_the_first() throws IOException {
        assumeScanner();
        String complete = applicant.completes(aWorkshop());
        applicant.submits(complete).then().statusCode(201);
        String id = complete.substring(complete.lastIndexOf('/') + 1);
        QuarkusTransaction.requiringNew()
                .run(() -> documents.update(
                        "scan = ?1, scanDueAt = null where applicationId = ?2",
                        ScanState.UNSCANNED,
                        UUID.fromString(id)));
        download(id, "curriculum-vitae").then().statusCode(200);

        try (ClamDaemon daemon = ClamDaemon.start(folder, scannersPort())) {
            Eventually.get("the scan", () -> Optional.of(scanOf(complete, "curriculum-vitae"))
                    .filter("clean"::equals));
            assertThat(daemon.port()).isPositive();
        }
    }

    @Test
    void an_infected_document_does_not_meet_its_rule_and_the_applicant_is_told_while_there_is_time()
            throws IOException {
        assumeScanner();
        byte[] infected = (new String(Files2023.pdf(), StandardCharsets.US_ASCII) + ClamDaemon.HARMFUL)
                .getBytes(StandardCharsets.US_ASCII);
        String complete = applicant.completes(aWorkshop());
        applicant
                .hands(complete, "curriculum-vitae", "cv.pdf", PDF, infected)
                .then()
                .statusCode(200);
        applicant.submits(complete).then().statusCode(201);
        String id = complete.substring(complete.lastIndexOf('/') + 1);

        try (ClamDaemon daemon = ClamDaemon.start(folder, scannersPort())) {
            String letter = TheMailbox.textTo(applicant.email(), "A file of your application");
            assertThat(letter).contains("Workshops.Test", "\"cv.pdf\"", "curriculum-vitae");
            assertThat(daemon.port()).isPositive();
        }

        Response dossier = applicant.asking().get(complete + "/dossier");
        assertThat(dossier.<String>path("documents[0].state")).isEqualTo("does-not-meet");
        assertThat(dossier.<String>path("documents[0].reason")).contains("The scanner found Workshops.Test");
        Response refused = download(id, "curriculum-vitae");
        refused.then().statusCode(409);
        assertThat(refused.<String>path("type")).endsWith("/problems/document-infected");
        Response history = OfficersDesk.as(OfficersDesk.JEJU).get("/v1/applications/{id}/history", id);
        assertThat(history.<List<String>>path("items.action")).contains("document-infected");
    }

    @Test
    void what_the_scanner_finds_after_the_end_can_still_be_replaced_and_nothing_else() throws IOException {
        assumeScanner();
        byte[] infected = (new String(Files2023.pdf(), StandardCharsets.US_ASCII) + ClamDaemon.HARMFUL)
                .getBytes(StandardCharsets.US_ASCII);
        String complete = applicant.completes(aWorkshop(TheCatalogue::judged));
        applicant
                .hands(complete, "curriculum-vitae", "cv.pdf", PDF, infected)
                .then()
                .statusCode(200);
        applicant.submits(complete).then().statusCode(201);
        Applied applied = Applied.at(complete, applicant);
        clock.set(CLOSES.plusSeconds(60));
        AnApplicant late = applicant.onAnotherDay();
        late.intending().post(complete + "/correction").then().statusCode(422);
        try (ClamDaemon daemon = ClamDaemon.start(folder, scannersPort())) {
            assertThat(TheMailbox.textTo(applicant.email(), "A file of your application"))
                    .contains("still replace it, and nothing else, before", "11 November 2023, 00:01:00 (Asia/Seoul)");
            assertThat(daemon.port()).isPositive();
        }
        assertThat(late.asking().get(complete).<String>path("mendableUntil")).isEqualTo("2023-11-10T15:01:00Z");
        OfficersDesk.as(OfficersDesk.JEJU)
                .header("If-Match", OfficersDesk.screeningTag(applied))
                .contentType("application/json")
                .body(OfficersDesk.findings("pass", "pass"))
                .post("/v1/applications/{id}/screening", applied.id())
                .then()
                .statusCode(409);

        late.intending().post(complete + "/correction").then().statusCode(201);
        late.changes(complete, "{\"profile\": {\"position\": \"Superintendent\"}}")
                .then()
                .statusCode(200);
        late.hands(complete, "curriculum-vitae", "cv.pdf", PDF, Files2023.pdf(2))
                .then()
                .statusCode(200);
        late.hands(complete, "case-study", "other.docx", Files2023.WORD, Files2023.word())
                .then()
                .statusCode(200);
        Response more = late.submits(complete);
        more.then().statusCode(422);
        assertThat(more.<List<String>>path("errors.pointer")).containsExactly("#/profile", "#/documents/case-study");

        String etag = late.asking().get(complete).header("ETag");
        late.asking()
                .header("If-Match", etag)
                .delete(complete + "/correction")
                .then()
                .statusCode(200);
        late.intending().post(complete + "/correction").then().statusCode(201);
        late.hands(complete, "curriculum-vitae", "cv.pdf", PDF, Files2023.pdf(2))
                .then()
                .statusCode(200);
        assertThat(late.submits(complete).<Integer>path("version")).isEqualTo(2);
        late.intending().post(complete + "/correction").then().statusCode(422);
        OfficersDesk.screen(applied, "pass");
    }

    @Test
    void a_full_disk_leaves_no_half_document_and_nothing_behind() throws IOException {
        Path disk = Path.of(setting("workshops.documents.folder"));
        Assumptions.assumeTrue(disk.endsWith("small-disk"), "No disk can be mounted here.");
        applicant
                .hands(application, "curriculum-vitae", "cv.pdf", PDF, Files2023.largePdf(1_000_000))
                .then()
                .statusCode(201);
        List<String> objects = hashesIn(setting("test.bucket"));
        byte[] tooMuch = Files2023.largePdf((AsInProduction.ROOM + 2) * 1024 * 1024);

        Response refused = applicant.hands(application, "curriculum-vitae", "cv2.pdf", PDF, tooMuch);

        refused.then().statusCode(507);
        assertThat(refused.header("Retry-After")).isNotNull();
        assertThat(filesIn(disk.resolve("incoming"))).isEmpty();
        assertThat(hashesIn(setting("test.bucket"))).isEqualTo(objects);
        Response versions = applicant.asking().get(application + "/documents/curriculum-vitae/versions");
        assertThat(versions.<List<String>>path("items.filename")).containsExactly("cv.pdf");
        // And as soon as there is room, all is well.
        applicant
                .hands(application, "curriculum-vitae", "cv2.pdf", PDF, Arrays.copyOf(tooMuch, 1_000_000))
                .then()
                .statusCode(200);
    }

    private static void assumeScanner() {
        Assumptions.assumeTrue(ClamDaemon.isInstalled(), "There is no clamd on this machine.");
    }

    private String scanOf(String dossierOf, String code) {
        return applicant.asking().get(dossierOf + "/dossier").path("documents.find { it.code == '" + code + "' }.scan");
    }

    private static Response download(String application, String code) {
        return OfficersDesk.as(OfficersDesk.RSO).get("/v1/applications/{id}/documents/{code}", application, code);
    }

    private static int scannersPort() {
        return ConfigProvider.getConfig().getValue("workshops.scanner.port", Integer.class);
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }

    private static List<Path> filesIn(Path place) throws IOException {
        try (Stream<Path> files = Files.walk(place)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static List<String> hashesIn(String bucket) throws IOException {
        List<String> hashes = new java.util.ArrayList<>();
        for (Path object : filesIn(Path.of(bucket))) {
            hashes.add(Files2023.sha256(Files.readAllBytes(object)));
        }
        return hashes;
    }
}
