package org.cifal.workshops.application.dossier;

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
import java.util.List;
import java.util.UUID;
import org.cifal.workshops.application.call.Calls;
import org.cifal.workshops.application.surroundings.AnApplicant;
import org.cifal.workshops.application.surroundings.Eventually;
import org.cifal.workshops.application.surroundings.Files2023;
import org.cifal.workshops.application.surroundings.ServiceTest;
import org.cifal.workshops.application.surroundings.TheCatalogue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The dossiers of two real calls, from the data of the seeds: a seal and one page in 2020, a Word file in 2023. */
@QuarkusTest
class Dossiers2020And2023Test extends ServiceTest {

    private static final String PDF = "application/pdf";
    private static final List<String> PLAIN_2020 = List.of(
            "application-form",
            "letter-of-commitment",
            "acknowledgement-waiver-release",
            "consent-form",
            "letter-of-nomination",
            "curriculum-vitae");

    private AnApplicant applicant;

    @BeforeEach
    void somebody() {
        applicant = AnApplicant.inspectorTavake();
    }

    @Test
    void the_dossier_of_2020_takes_one_page_and_asks_for_a_seal() throws IOException {
        String application = applicant.drafts(the("jeju-2020-victim-centered-approach"));
        assertThat(line(application, "case-study", "state")).isEqualTo("missing");
        assertThat(line(application, "application-form", "template.url"))
                .isEqualTo("https://catalogue.workshops.example/form.docx");
        PLAIN_2020.forEach(code -> hands(application, code, Files2023.pdf(2)));
        hands(application, "case-study", Files2023.pdf(2));

        assertThat(line(application, "case-study", "state")).isEqualTo("does-not-meet");
        assertThat(line(application, "case-study", "reason")).isEqualTo("2 pages; at most 1.");
        assertThat(line(application, "letter-of-nomination", "state")).isEqualTo("present");
        assertThat(line(application, "letter-of-nomination", "seal.state")).isEqualTo("to-be-confirmed");
        assertThat(line(application, "curriculum-vitae", "seal")).isNull();
        applicant.describes(application);
        applicant.consents(application, "personal-data", "2023-1");
        Response tooLong = applicant.submits(application);
        tooLong.then().statusCode(422);
        assertThat(tooLong.<String>path("detail")).contains("One-page case study", "2 pages; at most 1.");

        hands(application, "case-study", Files2023.pdf(1));

        assertThat(line(application, "case-study", "state")).isEqualTo("present");
        assertThat(line(application, "case-study", "pages")).isEqualTo(1);
        applicant.submits(application).then().statusCode(201);
    }

    @Test
    void a_word_file_that_does_not_say_how_long_it_is_waits_for_a_person() throws IOException {
        String application = applicant.drafts(the("jeju-2020-victim-centered-approach"));
        applicant.hands(application, "case-study", "case.docx", Files2023.WORD, Files2023.word());
        assertThat(line(application, "case-study", "state")).isEqualTo("present");
        assertThat(line(application, "case-study", "pagesToConfirm")).isEqualTo(true);

        applicant.hands(application, "case-study", "case.docx", Files2023.WORD, Files2023.word(3));
        assertThat(line(application, "case-study", "reason")).isEqualTo("3 pages; at most 1.");
    }

    @Test
    void the_dossier_of_2023_takes_a_word_file_of_any_length_and_no_seal() throws IOException {
        String application = applicant.drafts(the("jeju-2023-victim-identification"));
        Response pdf = applicant.hands(application, "case-study", "case.pdf", PDF, Files2023.pdf(1));
        pdf.then().statusCode(415);
        PLAIN_2020.forEach(code -> hands(application, code, Files2023.pdf(2)));
        applicant
                .hands(application, "case-study", "case.docx", Files2023.WORD, Files2023.word(3))
                .then()
                .statusCode(201);

        Response dossier = applicant.asking().get(application + "/dossier");

        assertThat(dossier.<List<String>>path("documents.state")).hasSize(7).containsOnly("present");
        assertThat(dossier.<List<Object>>path("documents.seal")).containsOnlyNulls();
        applicant.describes(application);
        applicant.consents(application, "personal-data", "2023-1");
        applicant.submits(application).then().statusCode(201);
    }

    private void hands(String application, String code, byte[] pdf) {
        int status = applicant.hands(application, code, code + ".pdf", PDF, pdf).statusCode();
        assertThat(status).isBetween(200, 201);
    }

    private Object line(String application, String code, String what) {
        return applicant
                .asking()
                .get(application + "/dossier")
                .path("documents.find { it.code == '%s' }.%s".formatted(code, what));
    }

    /** A workshop of its own with the required documents of the seed. */
    private static String the(String seed) throws IOException {
        ObjectMapper json = new ObjectMapper();
        UUID id = UUID.randomUUID();
        String slug = "jeju-" + id;
        ObjectNode workshop = (ObjectNode)
                json.readTree(TheCatalogue.the2023Record(id, slug, 1, TheCatalogue.deadline("2023-11-07")));
        JsonNode required = json.readTree(read(seed)).at("/call/requiredDocuments");
        ((ObjectNode) required.get(0))
                .putObject("template")
                .put("fileName", "form.docx")
                .put("mediaType", Files2023.WORD)
                .put("size", 48213)
                .put("url", "https://catalogue.workshops.example/form.docx");
        ((ObjectNode) workshop.get("call")).set("requiredDocuments", required);
        TheCatalogue.shows(slug, workshop.toString());
        Eventually.get("the copy of " + slug, () -> QuarkusTransaction.requiringNew()
                .call(() -> Arc.container().instance(Calls.class).get().ofSlug(slug)));
        return slug;
    }

    private static byte[] read(String seed) throws IOException {
        try (InputStream in = Thread.currentThread()
                .getContextClassLoader()
                .getResourceAsStream("seeds/" + seed + "/01-create.json")) {
            return in.readAllBytes();
        }
    }
}
