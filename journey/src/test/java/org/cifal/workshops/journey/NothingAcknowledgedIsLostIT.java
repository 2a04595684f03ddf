package org.cifal.workshops.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.nio.file.Path;
import java.util.Map;
import org.cifal.workshops.local.seeds.SeedWorkshops;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** application-service is killed with SIGKILL right after it answered; what it answered must hold. */
class NothingAcknowledgedIsLostIT {

    private static final String WORKSHOP = "jeju-2023-victim-identification";

    @TempDir
    Path data;

    private RehearsedPlatform platform;
    private Applicant applicant;

    @BeforeEach
    void aWeekBeforeTheDeadline() {
        platform = RehearsedPlatform.in(data);
        Addresses addresses = platform.standingAt("2023-11-01T09:00:00+09:00");
        new SeedWorkshops(addresses.catalogue().toString(), () -> addresses.tokenOf("editor-cifal-jeju")).playAll();
        applicant = new Applicant(addresses, "s.tavake@police.example").signIn();
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void a_document_survives_the_kill_right_after_its_answer() {
        applicant.start(WORKSHOP);
        String sha256 = applicant
                .handIn("curriculum-vitae", Paper.pdf())
                .statusCode(201)
                .extract()
                .path("sha256");

        platform.killApplicationService();

        assertThat(applicant.dossier().getString("documents.find { it.code == 'curriculum-vitae' }.sha256"))
                .isEqualTo(sha256);
        assertThat(applicant.download("curriculum-vitae")).isEqualTo(Paper.pdf().bytes());
    }

    @Test
    void a_submission_survives_the_kill_right_after_its_answer_and_a_retry_gets_the_same_one() {
        applicant.prepare(
                WORKSHOP,
                Map.of(
                        "familyName", "Tavake",
                        "givenNames", "Salome",
                        "nationality", "SB",
                        "countryOfResidence", "SB",
                        "organisation", "Royal Solomon Islands Police Force",
                        "position", "Inspector",
                        "sector", "law-enforcement",
                        "pointOfDeparture", "SB",
                        "yearsOfExperience", 9));
        String jws = applicant.submit("handing-in").statusCode(201).extract().path("jws");

        platform.killApplicationService();

        assertThat(applicant.application().getString("status")).isEqualTo("submitted");
        assertThat(applicant.receipt().getString("jws")).isEqualTo(jws);
        applicant.submit("handing-in").statusCode(201).body("jws", equalTo(jws));
        // Whoever was killed may have claimed the letter, and a claim ends by a clock that stands still here.
        platform.standingAt("2023-11-01T09:03:00+09:00");
        applicant.mail().await(message -> message.text().contains(jws.substring(0, 40)));
    }
}
