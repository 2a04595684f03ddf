package org.cifal.workshops.application.submission;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cifal.workshops.application.call.Calls;
import org.cifal.workshops.application.surroundings.AnApplicant;
import org.cifal.workshops.application.surroundings.Eventually;
import org.cifal.workshops.application.surroundings.Files2023;
import org.cifal.workshops.application.surroundings.ServiceTest;
import org.cifal.workshops.application.surroundings.TheCatalogue;
import org.junit.jupiter.api.Test;

/** The real calls of 2020 and 2023, as the seeds have them, walked through by an applicant. */
@QuarkusTest
class WalkedCallsTest extends ServiceTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Six in the evening of 6 November 2023 in Jeju, the day before the deadline. */
    private static final Instant THE_6TH = Instant.parse("2023-11-06T09:00:00Z");

    private static final Instant THE_8TH = Instant.parse("2023-11-08T00:30:00Z");

    @Test
    void the_seven_documents_of_2020_are_submitted_whole_through_the_form() throws IOException {
        clock.set(Instant.parse("2020-02-13T01:00:00Z"));
        String slug = published("jeju-2020-victim-centered-approach", "2020-02-14", UUID.randomUUID(), 1);

        Response receipt = submitsAll(AnApplicant.inspectorTavake(), slug, "2020-1");

        assertThat(receipt.<List<String>>path("documents.code"))
                .containsExactlyInAnyOrder(
                        "application-form",
                        "letter-of-commitment",
                        "acknowledgement-waiver-release",
                        "consent-form",
                        "case-study",
                        "letter-of-nomination",
                        "curriculum-vitae");
        assertThat(receipt.<String>path("form.version")).isEqualTo("default-1");
    }

    @Test
    void the_dossier_of_2023_has_a_case_study_in_word_and_is_submitted_whole_through_the_form() throws IOException {
        clock.set(THE_6TH);
        String slug = published("jeju-2023-victim-identification", "2023-11-07", UUID.randomUUID(), 1);

        Response receipt = submitsAll(AnApplicant.inspectorTavake(), slug, "2023-1");

        assertThat(receipt.<List<String>>path("documents.code")).hasSize(7).contains("case-study");
    }

    @Test
    void a_draft_saved_on_the_6th_is_late_on_the_8th_and_told_both_instants_until_an_extension_reopens_the_call()
            throws IOException {
        clock.set(THE_6TH);
        UUID id = UUID.randomUUID();
        String slug = published("jeju-2023-victim-identification", "2023-11-07", id, 1);
        AnApplicant applicant = AnApplicant.inspectorTavake();
        String application = complete(applicant, slug, "2023-1");

        clock.set(THE_8TH);
        applicant = applicant.onAnotherDay();
        Response refused = applicant.submits(application);

        refused.then().statusCode(422);
        assertThat(refused.<String>path("type")).endsWith("/problems/deadline-passed");
        assertThat(refused.<String>path("closesAt")).isEqualTo("2023-11-08T00:00:00+09:00");
        assertThat(refused.<String>path("receivedAt")).isEqualTo("2023-11-08T00:30:00Z");

        published("jeju-2023-victim-identification", "2023-11-14", id, 2);
        Response receipt = applicant.submits(application);

        receipt.then().statusCode(201);
        assertThat(receipt.<Integer>path("revisionJudgedBy")).isEqualTo(2);
        assertThat(receipt.<String>path("receivedAt")).isEqualTo("2023-11-08T00:30:00Z");
    }

    private static Response submitsAll(AnApplicant applicant, String slug, String consent) {
        Response receipt = applicant.submits(complete(applicant, slug, consent));
        receipt.then().statusCode(201);
        return receipt;
    }

    /** As the form asks it and the checklist lists it; nothing here knows which documents there are. */
    private static String complete(AnApplicant applicant, String slug, String consent) {
        String application = applicant.drafts(slug);
        applicant.describes(application);
        applicant.changes(application, """
                        {"answers": {"motivation": "I lead the unit that interviews victims.",
                         "earlier-participation": true, "earlier-events": "Jeju, March 2014", "english": "fluent"}}
                        """).then().statusCode(200);
        Response checklist = applicant.asking().get(application + "/dossier");
        for (int i = 0; i < checklist.<List<?>>path("documents").size(); i++) {
            String code = checklist.path("documents[%d].code".formatted(i));
            List<String> types = checklist.path("documents[%d].acceptedTypes".formatted(i));
            boolean pdf = types.contains("application/pdf");
            applicant
                    .hands(
                            application,
                            code,
                            code + (pdf ? ".pdf" : ".docx"),
                            pdf ? "application/pdf" : Files2023.WORD,
                            pdf ? Files2023.pdf() : Files2023.word())
                    .then()
                    .statusCode(201);
        }
        applicant.consents(application, "personal-data", consent).then().statusCode(200);
        assertThat(applicant.asking().get(application + "/dossier").<Boolean>path("complete"))
                .isTrue();
        return application;
    }

    /** The seed's own record with this deadline, once this service has it. */
    private static String published(String seed, String deadline, UUID id, int revision) throws IOException {
        String slug = seed + "-" + id;
        ObjectNode record = content(seed);
        record.put("id", id.toString())
                .put("slug", slug)
                .put("revision", revision)
                .put("publicationStatus", "published");
        ((ObjectNode) record.get("call")).set("deadline", JSON.readTree(TheCatalogue.deadline(deadline)));
        TheCatalogue.shows(slug, record.toString());
        Eventually.get("revision %d of %s".formatted(revision, slug), () -> QuarkusTransaction.requiringNew()
                .call(() -> Arc.container()
                        .instance(Calls.class)
                        .get()
                        .ofSlug(slug)
                        .filter(call -> call.revision() == revision)));
        return slug;
    }

    private static ObjectNode content(String seed) throws IOException {
        try (InputStream file = WalkedCallsTest.class.getResourceAsStream("/seeds/%s/01-create.json".formatted(seed))) {
            JsonNode created = JSON.readTree(file);
            return created.deepCopy();
        }
    }
}
