package org.cifal.workshops.application.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cifal.workshops.application.content.DocumentKind;
import org.cifal.workshops.application.desk.OfficersDesk;
import org.cifal.workshops.application.storage.StoredFile;
import org.cifal.workshops.application.surroundings.AnApplicant;
import org.cifal.workshops.application.surroundings.Files2023;
import org.cifal.workshops.application.surroundings.ServiceTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DocumentsTest extends ServiceTest {

    private static final String PDF = "application/pdf";

    @Inject
    Documents documents;

    private AnApplicant applicant;
    private String application;

    @org.junit.jupiter.api.BeforeEach
    void aDraft() {
        applicant = AnApplicant.inspectorTavake();
        application = applicant.drafts(aWorkshop());
    }

    @Test
    void a_document_comes_back_as_it_went_in() {
        Response put = curriculum("Lebenslauf – Tavake.pdf", PDF, Files2023.pdf());
        put.then().statusCode(201);

        Response got = applicant.asking().get(application + "/documents/curriculum-vitae");

        got.then().statusCode(200);
        assertThat(got.asByteArray()).isEqualTo(Files2023.pdf());
        assertThat(got.header("Repr-Digest"))
                .isEqualTo(put.header("Repr-Digest"))
                .startsWith("sha-256=:");
        assertThat(got.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"Lebenslauf _ Tavake.pdf\";"
                        + " filename*=UTF-8''Lebenslauf%20%E2%80%93%20Tavake.pdf");
        assertThat(got.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void an_officer_downloads_what_was_handed_in_and_the_history_says_who_did() {
        AnApplicant another = AnApplicant.inspectorTavake();
        String submitted = another.completes(aWorkshop());
        another.submits(submitted).then().statusCode(201);
        String id = submitted.substring(submitted.lastIndexOf('/') + 1);

        Response file = OfficersDesk.as(OfficersDesk.RSO).get("/v1/applications/{id}/documents/curriculum-vitae", id);

        file.then().statusCode(200);
        assertThat(file.asByteArray()).isEqualTo(Files2023.pdf());
        assertThat(file.header("Content-Disposition")).startsWith("attachment");
        Response history = OfficersDesk.as(OfficersDesk.JEJU).get("/v1/applications/{id}/history", id);
        assertThat(history.<List<String>>path("items.by")).contains(OfficersDesk.RSO);
    }

    @Test
    void pictures_and_word_files_are_taken_and_a_second_file_replaces_the_first() {
        curriculum("cv.png", "image/png", Files2023.image("png")).then().statusCode(201);
        curriculum("cv.JPEG", "image/jpeg", Files2023.image("jpg")).then().statusCode(200);
        curriculum("J. Smith v1.2.docx", Files2023.WORD, Files2023.word())
                .then()
                .statusCode(200);
        Response got = applicant.asking().get(application + "/documents/curriculum-vitae");
        assertThat(got.asByteArray()).isEqualTo(Files2023.word());
    }

    @Test
    void all_documents_together_have_no_more_than_forty_megabytes() {
        applicant
                .hands(application, "case-study", "case study.docx", Files2023.WORD, Files2023.word())
                .then()
                .statusCode(201);
        UUID id = UUID.fromString(application.substring(application.lastIndexOf('/') + 1));
        QuarkusTransaction.requiringNew().run(() -> documents
                .getEntityManager()
                .createNativeQuery("UPDATE dossier_entry SET bytes = ?1 WHERE application_id = ?2")
                .setParameter(1, 40 * 1024 * 1024 - 900_000)
                .setParameter(2, id)
                .executeUpdate());

        Response refused = curriculum("cv.pdf", PDF, Files2023.largePdf(900_001));

        refused.then().statusCode(413);
        assertThat(refused.<String>path("detail")).contains("900000 bytes that are left");
        curriculum("cv.pdf", PDF, Files2023.largePdf(900_000)).then().statusCode(201);
        applicant
                .hands(application, "case-study", "case study.docx", Files2023.WORD, Files2023.word())
                .then()
                .statusCode(200);
    }

    @Test
    void there_is_an_end_to_replacing_a_document_and_what_stands_there_stays() {
        curriculum("cv.pdf", PDF, Files2023.pdf()).then().statusCode(201);
        UUID id = UUID.fromString(application.substring(application.lastIndexOf('/') + 1));
        Destination destination = new Destination(null, id, "curriculum-vitae", "cv.pdf", DocumentKind.PDF);
        QuarkusTransaction.requiringNew().run(() -> {
            for (int times = 1; times < 199; times++) {
                String name = UUID.randomUUID().toString();
                StoredFile file = new StoredFile(name, DocumentKind.PDF, 1, Files2023.sha256(new byte[1]), null);
                documents.persist(new Document(destination, file, false, OCTOBER));
            }
        });
        byte[] last = Files2023.pdf(2);
        curriculum("cv-200.pdf", PDF, last).then().statusCode(200);

        Response refused = curriculum("cv-201.pdf", PDF, Files2023.pdf());

        refused.then().statusCode(413);
        assertThat(refused.<String>path("detail")).contains("200 files");
        assertThat(applicant
                        .asking()
                        .get(application + "/documents/curriculum-vitae")
                        .asByteArray())
                .isEqualTo(last);
    }

    @Test
    void a_scanner_that_is_slow_does_not_undo_what_happened_to_the_file_meanwhile() {
        curriculum("cv.pdf", PDF, Files2023.pdf()).then().statusCode(201);
        UUID id = UUID.fromString(application.substring(application.lastIndexOf('/') + 1));

        UUID scanned = QuarkusTransaction.requiringNew().call(() -> {
            Document document = documents.versions(id, "curriculum-vitae").get(0);
            curriculum("cv-2.pdf", PDF, Files2023.pdf(2)).then().statusCode(200);
            document.scanAgain(OCTOBER);
            return document.id();
        });

        Document after = QuarkusTransaction.requiringNew().call(() -> documents.findById(scanned));
        assertThat(after.scanDueAt()).contains(OCTOBER);
        assertThat(after.standing()).isFalse();
    }

    @Test
    void every_file_there_was_stays_on_record() {
        byte[] better = Files2023.pdf(2);
        curriculum("cv.pdf", PDF, Files2023.pdf());
        curriculum("cv better.pdf", PDF, better);

        Response versions = applicant.asking().get(application + "/documents/curriculum-vitae/versions");

        versions.then().statusCode(200);
        assertThat(versions.<List<Integer>>path("items.number")).containsExactly(1, 2);
        assertThat(versions.<List<String>>path("items.filename")).containsExactly("cv.pdf", "cv better.pdf");
        assertThat(versions.<String>path("items[0].replacedAt")).startsWith("2023-10-02T00:00:00");
        assertThat(versions.<Object>path("items[1].replacedAt")).isNull();
        assertThat(versions.<String>path("items[1].sha256")).isEqualTo(Files2023.sha256(better));
    }

    @Test
    void a_document_can_be_taken_back() {
        curriculum("cv.pdf", PDF, Files2023.pdf());
        applicant
                .asking()
                .delete(application + "/documents/curriculum-vitae")
                .then()
                .statusCode(204);
        applicant
                .asking()
                .get(application + "/documents/curriculum-vitae")
                .then()
                .statusCode(404);
        applicant
                .asking()
                .delete(application + "/documents/curriculum-vitae")
                .then()
                .statusCode(404);
    }

    @Test
    void a_document_the_call_does_not_ask_for_has_no_place() {
        applicant
                .hands(application, "passport", "passport.pdf", PDF, Files2023.pdf())
                .then()
                .statusCode(404);
    }

    @Test
    void a_type_the_call_does_not_accept_is_refused() {
        Response refused = applicant.hands(application, "case-study", "case.pdf", PDF, Files2023.pdf());
        refused.then().statusCode(415);
        assertThat(refused.<String>path("detail")).contains("wordprocessingml");
    }

    @Test
    void name_declared_type_and_content_must_agree() {
        curriculum("cv.pdf", "image/png", Files2023.pdf()).then().statusCode(415);
        refusedBecause("content is image/png", curriculum("cv.pdf", PDF, Files2023.image("png")));
        refusedBecause("content is application/pdf", curriculum("cv.docx", Files2023.WORD, Files2023.pdf()));
    }

    @Test
    void names_that_lie_are_refused() {
        refusedBecause("two extensions", curriculum("cv.exe.pdf", PDF, Files2023.pdf()));
        refusedBecause("reading direction", curriculum("cv\u202Efdp.pdf", PDF, Files2023.pdf()));
        refusedBecause("must not contain", curriculum("../cv.pdf", PDF, Files2023.pdf()));
        refusedBecause("must end in", curriculum("cv", PDF, Files2023.pdf()));
    }

    @Test
    void an_empty_file_and_one_damaged_on_its_way_are_refused() {
        refusedBecause("empty", curriculum("cv.pdf", PDF, new byte[0]));
        Response damaged = applicant
                .asking()
                .contentType(PDF)
                .header("Content-Digest", "sha-256=:n4bQgYhMfWWaL+qgxVrQFaO/TxsrC4Is0V1sFbDwCgg=:")
                .queryParam("filename", "cv.pdf")
                .body(Files2023.pdf())
                .put(application + "/documents/curriculum-vitae");
        refusedBecause("damaged on its way", damaged);
    }

    @Test
    void a_picture_that_is_an_archive_too_is_refused() throws IOException {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.write(Files2023.image("jpg"));
        both.write(Files2023.word());
        refusedBecause("two things at once", curriculum("cv.jpg", "image/jpeg", both.toByteArray()));
    }

    @Test
    void a_word_file_with_macros_or_a_bomb_or_no_document_is_refused() {
        byte[] document = "<document/>".getBytes(StandardCharsets.UTF_8);
        refusedBecause("macros", word(Map.of("word/document.xml", document, "word/vbaProject.bin", new byte[10])));
        refusedBecause("far more", word(Map.of("word/document.xml", new byte[20 * 1024 * 1024])));
        refusedBecause("not a Word document", word(Map.of("readme.txt", document)));
    }

    @Test
    void more_than_ten_megabytes_is_too_large() {
        byte[] large = Arrays.copyOf(Files2023.pdf(), 10 * 1024 * 1024 + 1);
        curriculum("cv.pdf", PDF, large).then().statusCode(413);
        byte[] largest = Arrays.copyOf(Files2023.pdf(), 10 * 1024 * 1024);
        curriculum("cv.pdf", PDF, largest).then().statusCode(201);
    }

    private Response word(Map<String, byte[]> parts) {
        return curriculum("cv.docx", Files2023.WORD, Files2023.archive(parts));
    }

    private Response curriculum(String filename, String type, byte[] content) {
        return applicant.hands(application, "curriculum-vitae", filename, type, content);
    }

    private static void refusedBecause(String reason, Response refused) {
        refused.then().statusCode(422);
        assertThat(refused.<String>path("detail")).contains(reason);
    }
}
