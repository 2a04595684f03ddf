package org.cifal.workshops.application.sweeping;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cifal.workshops.application.lease.Leases;
import org.cifal.workshops.application.storage.DocumentStore;
import org.cifal.workshops.application.storage.IncomingFiles;
import org.cifal.workshops.application.storage.StoredName;
import org.cifal.workshops.application.surroundings.AnApplicant;
import org.cifal.workshops.application.surroundings.Files2023;
import org.cifal.workshops.application.surroundings.ServiceTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SweepingTest extends ServiceTest {

    private static final Duration AN_HOUR = Duration.ofHours(1);

    @Inject
    SweepingLeftovers sweeping;

    @Inject
    DocumentStore store;

    @Inject
    IncomingFiles incoming;

    @Inject
    Leases leases;

    @Test
    void what_no_row_names_goes_after_an_hour_and_not_before() throws IOException {
        String orphan = kept(StoredName.give(OCTOBER));
        String foreign = kept("backup-of-" + UUID.randomUUID());

        sweeping.sweep(OCTOBER.plus(AN_HOUR));
        assertThat(names()).contains(orphan, foreign);

        sweeping.sweep(OCTOBER.plus(AN_HOUR).plusMillis(1));
        assertThat(names()).doesNotContain(orphan).contains(foreign);
        store.remove(foreign);
    }

    @Test
    void documents_with_all_their_versions_and_the_pieces_of_uploads_stay() {
        AnApplicant applicant = AnApplicant.inspectorTavake();
        String application = applicant.drafts(aWorkshop());
        List<String> before = names();
        applicant.hands(application, "curriculum-vitae", "cv.pdf", "application/pdf", Files2023.pdf());
        applicant.hands(application, "curriculum-vitae", "cv.pdf", "application/pdf", Files2023.pdf(2));
        String upload = beginsAnUpload(applicant, application);
        List<String> kept =
                names().stream().filter(name -> !before.contains(name)).toList();
        assertThat(kept).hasSize(3);

        sweeping.sweep(OCTOBER.plus(AN_HOUR.multipliedBy(5)));
        assertThat(names()).containsAll(kept);

        Instant nextDay = OCTOBER.plus(Duration.ofDays(1));
        sweeping.sweep(nextDay);
        assertThat(names()).filteredOn(kept::contains).hasSize(2);
        applicant.asking().get(upload).then().statusCode(404);
        applicant
                .asking()
                .get(application + "/documents/curriculum-vitae")
                .then()
                .statusCode(200);
    }

    @Test
    void what_a_crash_left_half_written_goes_after_a_day() throws IOException {
        Path left = Files.write(incoming.place(OCTOBER), new byte[10]);

        clock.set(OCTOBER.plus(Duration.ofDays(1)));
        sweeping.sweepInTurn();
        assertThat(left).exists();

        clock.set(OCTOBER.plus(Duration.ofDays(1)).plusMillis(1));
        sweeping.sweepInTurn();
        assertThat(left).doesNotExist();
    }

    @Test
    void one_instance_at_a_time_sweeps_and_a_dead_one_is_replaced() {
        assertThat(leases.take("sweep", AN_HOUR, OCTOBER)).isTrue();
        assertThat(leases.take("sweep", AN_HOUR, OCTOBER.plus(AN_HOUR).minusNanos(1000)))
                .isFalse();
        assertThat(leases.take("sweep", AN_HOUR, OCTOBER.plus(AN_HOUR))).isTrue();
        leases.giveBack("sweep");
        assertThat(leases.take("sweep", AN_HOUR, OCTOBER)).isTrue();
        leases.giveBack("sweep");
    }

    private static String beginsAnUpload(AnApplicant applicant, String application) {
        byte[] file = Files2023.largePdf(2000);
        Response begun = applicant
                .intending(UUID.randomUUID().toString())
                .body(Map.of(
                        "code", "curriculum-vitae",
                        "filename", "cv.pdf",
                        "mediaType", "application/pdf",
                        "size", 4000,
                        "sha256", Files2023.sha256(file)))
                .post(application + "/uploads");
        String upload = application + "/uploads/" + begun.path("id");
        applicant
                .asking()
                .config(io.restassured.RestAssured.config()
                        .encoderConfig(io.restassured.config.EncoderConfig.encoderConfig()
                                .encodeContentTypeAs(
                                        "application/partial-upload", io.restassured.http.ContentType.BINARY)))
                .contentType("application/partial-upload")
                .header("Upload-Offset", 0)
                .body(file)
                .patch(upload)
                .then()
                .statusCode(204);
        return upload;
    }

    private String kept(String name) throws IOException {
        store.keep(Files.write(incoming.place(OCTOBER), new byte[10]), name);
        return name;
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        store.eachName(names::add);
        return names;
    }
}
