package org.cifal.workshops.catalogue.template;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cifal.workshops.catalogue.surroundings.Editors.as;
import static org.cifal.workshops.catalogue.surroundings.Editors.carryOut;
import static org.cifal.workshops.catalogue.surroundings.Editors.createDraft;
import static org.cifal.workshops.catalogue.surroundings.Editors.editor;
import static org.cifal.workshops.catalogue.surroundings.Editors.slug;
import static org.cifal.workshops.catalogue.surroundings.Editors.the2023Draft;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cifal.workshops.catalogue.call.Template;
import org.cifal.workshops.catalogue.surroundings.SettableClock;
import org.cifal.workshops.catalogue.surroundings.Surroundings;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class TemplatesTest {

    private static final byte[] FIRST = pdf("first");
    private static final byte[] SECOND = pdf("second");
    private static final byte[] THIRD = pdf("third");

    @Inject
    SettableClock clock;

    @Inject
    FetchingTemplates fetching;

    @Inject
    TemplatesAtHand atHand;

    @ConfigProperty(name = "workshops.templates.folder")
    Path folder;

    @BeforeEach
    void on_the_day_the_call_was_posted() {
        clock.set("2023-09-25T00:00:00Z");
    }

    @Test
    void the_version_of_the_publication_stays_and_a_later_one_is_a_correction() {
        String slug = slug("templates");
        String id = createDraft(draft(slug)).path("id");
        Response first = put(id, "form.pdf", FIRST, "*", null);
        first.then().statusCode(201).body("version", equalTo(1)).body("size", equalTo(FIRST.length));
        Response second = put(id, "지원서 form.pdf", SECOND, null, first.header("ETag"));
        second.then().statusCode(200).body("version", equalTo(2));
        given().get(template(slug)).then().statusCode(404);
        carryOut(id, "publication", "{}").then().statusCode(200);

        given().get("/v1/workshops/" + slug)
                .then()
                .body("call.requiredDocuments[0].template.fileName", equalTo("지원서 form.pdf"))
                .body("call.requiredDocuments[0].template.version", equalTo(2))
                .body("call.requiredDocuments[0].template.url", endsWith(template(slug) + "/versions/2"))
                .body("call.requiredDocuments[1].template", equalTo(null));
        Response download = given().get(template(slug));
        download.then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", containsString("filename=\"___ form.pdf\""))
                .header(
                        "Content-Disposition",
                        containsString("filename*=UTF-8''%EC%A7%80%EC%9B%90%EC%84%9C%20form.pdf"))
                .header("ETag", second.header("ETag"));
        assertThat(download.asByteArray()).isEqualTo(SECOND);
        assertThat(download.header("Repr-Digest")).matches("sha-256=:[A-Za-z0-9+/=]{44}:");
        given().header("If-None-Match", download.header("ETag"))
                .get(template(slug))
                .then()
                .statusCode(304);

        clock.set("2023-10-01T00:00:00Z");
        put(id, "form-2.pdf", THIRD, null, second.header("ETag")).then().statusCode(200);

        given().get("/v1/workshops/" + slug)
                .then()
                .body("notices[0].kind", equalTo("corrected"))
                .body("notices[0].changes[0].pointer", equalTo("/call/requiredDocuments/0/template"))
                .body("notices[0].changes[0].from.version", equalTo(2))
                .body("notices[0].changes[0].to.version", equalTo(3))
                .body("call.requiredDocuments[0].template.version", equalTo(3));
        assertThat(given().get(template(slug) + "/versions/2").asByteArray()).isEqualTo(SECOND);
        assertThat(given().get(template(slug) + "/versions/3").asByteArray()).isEqualTo(THIRD);
        // Replaced while the workshop was a draft: nobody but its editors ever saw it.
        given().get(template(slug) + "/versions/1").then().statusCode(404);
        given().get(template(slug) + "/versions/4").then().statusCode(404);
        editor().get("/v1/editing/workshops/" + id + "/history")
                .then()
                .body(
                        "items.action",
                        equalTo(List.of("attach-template", "publish", "attach-template", "attach-template", "create")));
        given().get("/v1/workshops/" + slug + "/record")
                .then()
                .body("call.requiredDocuments[0].template.version", equalTo(3));
    }

    @Test
    void the_present_template_comes_to_hand_by_itself_and_nobody_elses_bytes_count_as_it() throws IOException {
        String slug = slug("at-hand");
        String id = createDraft(draft(slug)).path("id");
        byte[] form = pdf(slug);
        put(id, "form.pdf", form, "*", null).then().statusCode(201);
        Template known = new Template("form.pdf", "application/pdf", form.length, TemplateFile.sha256(form), 1, null);
        carryOut(id, "publication", "{}").then().statusCode(200);

        fetching.fetch();

        assertThat(atHand.find(known).map(TemplateFile::content)).contains(form);
        Files.write(folder.resolve(known.sha256()), pdf("somebody else's"));
        assertThat(atHand.find(known)).isEmpty();
        assertThat(given().get(template(slug)).asByteArray()).isEqualTo(form);
        assertThat(atHand.find(known).map(TemplateFile::content)).contains(form);
    }

    @Test
    void what_cannot_be_kept_at_hand_leaves_nothing_behind() throws IOException {
        byte[] form = pdf(slug("not-at-hand"));
        String sha256 = TemplateFile.sha256(form);
        Files.createDirectories(folder.resolve(sha256).resolve("in the way"));

        atHand.keep(new TemplateFile("form.pdf", "application/pdf", sha256, 1, form));

        assertThat(atHand.find(new Template("form.pdf", "application/pdf", form.length, sha256, 1, null)))
                .isEmpty();
        try (Stream<Path> kept = Files.list(folder)) {
            assertThat(kept).noneMatch(file -> isAsLongAs(file, form));
        }
    }

    private static boolean isAsLongAs(Path file, byte[] content) {
        return Files.isRegularFile(file)
                && file.getFileName().toString().startsWith("arriving")
                && file.toFile().length() == content.length;
    }

    @Test
    void a_published_version_stays_when_the_call_asks_for_the_document_no_more() {
        String slug = slug("dropped");
        String id = createDraft(draft(slug)).path("id");
        put(id, "form.pdf", FIRST, "*", null).then().statusCode(201);
        carryOut(id, "publication", "{}").then().statusCode(200);

        carryOut(
                        id,
                        "correction",
                        "{\"changes\": {\"call\": {\"requiredDocuments\": null}}, \"words\": {\"en\": \"No form.\"}}")
                .then()
                .statusCode(200);

        given().get(template(slug)).then().statusCode(404);
        assertThat(given().get(template(slug) + "/versions/1").asByteArray()).isEqualTo(FIRST);
    }

    @Test
    void a_template_whose_document_the_draft_dropped_is_shown_to_nobody() {
        String slug = slug("dropped-in-draft");
        String id = createDraft(draft(slug)).path("id");
        put(id, "form.pdf", FIRST, "*", null).then().statusCode(201);
        askFor(id, "null");
        carryOut(id, "publication", "{}").then().statusCode(200);

        given().get(template(slug) + "/versions/1").then().statusCode(404);
    }

    @Test
    void a_template_whose_document_came_on_no_form_any_more_before_publication_is_shown_to_nobody() {
        String slug = slug("no-form-in-draft");
        String id = createDraft(draft(slug)).path("id");
        put(id, "form.pdf", FIRST, "*", null).then().statusCode(201);
        askFor(id, """
                [{"code": "application-form", "title": {"en": "Application form"}, "form": "own-format"}]""");
        carryOut(id, "publication", "{}").then().statusCode(200);

        given().get(template(slug) + "/versions/1").then().statusCode(404);
    }

    @Test
    void an_upload_names_what_it_replaces_and_the_same_file_again_changes_nothing() {
        String id = createDraft(draft(slug("replaced"))).path("id");
        put(id, "form.pdf", FIRST, null, null).then().statusCode(428);
        put(id, "form.pdf", FIRST, null, "\"never\"").then().statusCode(412);
        String etag = put(id, "form.pdf", FIRST, "*", null).header("ETag");
        put(id, "form.pdf", SECOND, "*", null).then().statusCode(412);
        put(id, "form.pdf", SECOND, null, "\"stale\"").then().statusCode(412);

        put(id, "form.pdf", FIRST, null, etag).then().statusCode(200).body("version", equalTo(1));
        editor().get("/v1/editing/workshops/" + id).then().header("ETag", "\"2\"");
        assertThat(editor().get(own(id)).asByteArray()).isEqualTo(FIRST);
        Response renamed = put(id, "form-2023.pdf", FIRST, null, etag);
        renamed.then().statusCode(200).body("version", equalTo(2)).header("ETag", not(equalTo(etag)));
        put(id, "form-2024.pdf", FIRST, null, etag).then().statusCode(412);
        editor().header("If-None-Match", etag).get(own(id)).then().statusCode(200);
        editor().get("/v1/editing/workshops/" + id + "/templates/letter").then().statusCode(404);
        as("editor-rso").get(own(id)).then().statusCode(404);
        as("editor-rso")
                .header("If-None-Match", "*")
                .contentType("application/pdf")
                .body(FIRST)
                .put(own(id) + "?filename=form.pdf")
                .then()
                .statusCode(404);
    }

    @Test
    void an_editor_is_told_that_they_hold_the_file_and_that_one_was_damaged_on_its_way() {
        String id = createDraft(draft(slug("digest"))).path("id");
        String right = "sha-256=:"
                + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(TemplateFile.sha256(FIRST))) + ":";
        digested(id, "sha-256=:n4bQgYhM=:").then().statusCode(422);
        digested(id, "sha-512=:bm90IG9mIHRoaXMgZmlsZQ==:, sha-256=:n4bQgYhMfWWaL+qgxVrQFaO/TxsrC4Is0V1sFbDwCgg=:")
                .then()
                .statusCode(422)
                .body("detail", startsWith("The file was damaged on its way"));
        String etag = digested(id, right).then().statusCode(201).extract().header("ETag");

        editor().header("If-None-Match", etag)
                .get(own(id))
                .then()
                .statusCode(304)
                .header("ETag", etag);
        assertThat(editor().get(own(id)).header("Repr-Digest")).isEqualTo(right);
    }

    private static Response digested(String id, String digest) {
        return editor().contentType("application/octet-stream")
                .header("If-None-Match", "*")
                .header("Content-Digest", digest)
                .queryParam("filename", "form.pdf")
                .body(FIRST)
                .put(own(id));
    }

    @Test
    void a_template_is_what_its_name_says_and_does_no_harm() {
        String id = createDraft(draft(slug("kinds"))).path("id");
        put(id, "form.docx", archive("[Content_Types].xml", "word/document.xml"), "*", null)
                .then()
                .statusCode(201)
                .body("mediaType", containsString("wordprocessingml"));
        refused(id, "form.docx", archive("[Content_Types].xml", "xl/workbook.xml"), 415);
        refused(id, "form.docx", archive("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"), 415);
        refused(id, "form.docx", FIRST, 415);
        refused(id, "form.pdf", "<html><script>".getBytes(StandardCharsets.UTF_8), 415);
        refused(id, "form.exe", FIRST, 422);
        refused(id, "../form.pdf", FIRST, 422);
        refused(id, "form\u202Efdp.pdf", FIRST, 422);
        refused(id, "form.pdf", Arrays.copyOf(FIRST, 10 * 1024 * 1024 + 1), 413);
        String etag = editor().get(own(id)).header("ETag");
        put(id, "form.pdf", Arrays.copyOf(FIRST, 10 * 1024 * 1024), null, etag)
                .then()
                .statusCode(200);
    }

    @Test
    void a_document_that_does_not_come_on_a_form_of_the_organiser_has_no_template() {
        String id = createDraft(draft(slug("own-format"))).path("id");
        editor().header("If-None-Match", "*")
                .contentType("application/pdf")
                .body(FIRST)
                .put("/v1/editing/workshops/" + id + "/templates/letter?filename=letter.pdf")
                .then()
                .statusCode(409);
        editor().header("If-None-Match", "*")
                .contentType("application/pdf")
                .body(FIRST)
                .put("/v1/editing/workshops/" + id + "/templates/unknown?filename=letter.pdf")
                .then()
                .statusCode(404);
    }

    @Test
    void a_document_that_comes_on_ones_own_form_since_a_correction_offers_the_former_form_no_more() {
        String slug = slug("own-form-since");
        String id = createDraft(draft(slug)).path("id");
        put(id, "form.pdf", FIRST, "*", null).then().statusCode(201);
        carryOut(id, "publication", "{}").then().statusCode(200);

        carryOut(id, "correction", """
                {"words": {"en": "Any form will do."}, "changes": {"call": {"requiredDocuments": [
                  {"code": "application-form", "title": {"en": "Application form"}, "form": "own-format"},
                  {"code": "letter", "title": {"en": "Letter"}, "form": "own-format"}]}}}
                """).then().statusCode(200);
        given().get("/v1/workshops/" + slug)
                .then()
                .body("call.requiredDocuments.form", equalTo(List.of("own-format", "own-format")))
                .body("call.requiredDocuments.template", everyItem(nullValue()));
    }

    @Test
    void a_file_is_sent_as_one_of_the_types_the_contract_lists() {
        String id = createDraft(draft(slug("types"))).path("id");

        for (String type : List.of("text/plain", "application/json", "application/msword")) {
            sent(id, type).then().statusCode(415);
        }
        sent(id, "application/pdf").then().statusCode(201);
        for (String type : List.of(
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                "application/vnd.oasis.opendocument.text",
                "application/octet-stream")) {
            sent(id, type).then().statusCode(412);
        }
    }

    /** As bytes, whatever type they are said to be of. */
    private static Response sent(String id, String type) {
        return editor().config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs(type, ContentType.TEXT)))
                .contentType(type)
                .header("If-None-Match", "*")
                .queryParam("filename", "form.pdf")
                .body(FIRST)
                .put(own(id));
    }

    @Test
    void a_draft_thrown_away_takes_its_templates_with_it() {
        String id = createDraft(draft(slug("thrown-away"))).path("id");
        put(id, "form.pdf", FIRST, "*", null).then().statusCode(201);

        editor().header("If-Match", "\"2\"")
                .delete("/v1/editing/workshops/" + id)
                .then()
                .statusCode(204);
    }

    /** Other required documents, by the editor who has just uploaded a form. */
    private static void askFor(String id, String documents) {
        editor().header("If-Match", "\"2\"")
                .contentType("application/merge-patch+json")
                .body("{\"call\": {\"requiredDocuments\": %s}}".formatted(documents))
                .patch("/v1/editing/workshops/" + id)
                .then()
                .statusCode(200);
    }

    private static void refused(String id, String name, byte[] content, int status) {
        put(id, name, content, null, "\"any\"").then().statusCode(status);
    }

    private static Response put(String id, String name, byte[] content, String ifNoneMatch, String ifMatch) {
        var request = editor().contentType("application/octet-stream")
                .queryParam("filename", name)
                .body(content);
        if (ifNoneMatch != null) {
            request.header("If-None-Match", ifNoneMatch);
        }
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.put(own(id));
    }

    private static String own(String id) {
        return "/v1/editing/workshops/" + id + "/templates/application-form";
    }

    private static String template(String slug) {
        return "/v1/workshops/" + slug + "/templates/application-form";
    }

    private static String draft(String slug) {
        return the2023Draft(slug).replace("\"approvals\":", """
                "requiredDocuments": [
                  {"code": "application-form", "title": {"en": "Application form"}, "form": "organiser-template"},
                  {"code": "letter", "title": {"en": "Letter"}, "form": "own-format"}],
                "approvals":""");
    }

    private static byte[] pdf(String content) {
        return ("%PDF-1.7\n" + content).getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] archive(String... parts) {
        var bytes = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(bytes)) {
            for (String part : parts) {
                archive.putNextEntry(new ZipEntry(part));
                archive.write(part.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return bytes.toByteArray();
    }
}
