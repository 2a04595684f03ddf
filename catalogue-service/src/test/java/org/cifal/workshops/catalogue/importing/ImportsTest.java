package org.cifal.workshops.catalogue.importing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cifal.workshops.catalogue.importing.Importing.IMPORTS;
import static org.cifal.workshops.catalogue.importing.Importing.line;
import static org.cifal.workshops.catalogue.importing.Importing.lines;
import static org.cifal.workshops.catalogue.importing.Importing.post;
import static org.cifal.workshops.catalogue.importing.Importing.report;
import static org.cifal.workshops.catalogue.importing.Importing.summary;
import static org.cifal.workshops.catalogue.surroundings.Editors.as;
import static org.cifal.workshops.catalogue.surroundings.Editors.editor;
import static org.cifal.workshops.catalogue.surroundings.Editors.slug;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.cifal.workshops.catalogue.contract.ContractSchemas;
import org.cifal.workshops.catalogue.surroundings.SettableClock;
import org.cifal.workshops.catalogue.surroundings.Surroundings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ImportsTest {

    private static final String NDJSON = "application/x-ndjson";
    private static final String EACH = "?mode=line-by-line";

    @Inject
    SettableClock clock;

    @Inject
    ContractSchemas contract;

    private final String run = UUID.randomUUID().toString();

    @BeforeEach
    void on_the_day_the_call_was_posted() {
        clock.set("2023-09-25T00:00:00Z");
    }

    @Test
    void every_line_is_told_and_the_same_lines_again_change_nothing() {
        List<JsonNode> first = report(lines("", line(run + "a", "Import A"), "", line(run + "b", "Import A")));

        first.forEach(told -> contract.check("ImportReport", told));
        assertThat(first).hasSize(3);
        assertThat(first.get(0).path("line").intValue()).isEqualTo(1);
        assertThat(first.get(1).path("line").intValue()).isEqualTo(3);
        assertThat(first).extracting(told -> told.path("outcome").asText()).startsWith("created", "created");
        // Two editions of one title in one year: the second is numbered.
        assertThat(first.get(0).path("slug")).isNotEqualTo(first.get(1).path("slug"));
        assertThat(summary(first).path("kept").asBoolean()).isTrue();
        String id = first.get(0).path("id").asText();
        editor().get("/v1/editing/workshops/" + id).then().statusCode(200).body("title.en", equalTo("Import A"));

        List<JsonNode> again = report(lines("", line(run + "a", "Import A"), line(run + "b", "Import A")));
        assertThat(summary(again).path("unchanged").intValue()).isEqualTo(2);
        assertThat(again.get(0).path("id").asText()).isEqualTo(id);

        List<JsonNode> changed = report(lines("", line(run + "a", "Import C")));
        assertThat(changed.get(0).path("outcome").asText()).isEqualTo("updated");
        editor().get("/v1/editing/workshops/" + id)
                .then()
                .body("title.en", equalTo("Import C"))
                .body("slug", equalTo(first.get(0).path("slug").asText()))
                .header("ETag", "\"2\"");
    }

    @Test
    void what_an_editor_changed_here_is_left_until_the_line_changes_and_then_remarked_upon() {
        String id = report(lines("", line(run, "Ours"))).get(0).path("id").asText();
        editor().header("If-Match", "\"1\"")
                .contentType("application/merge-patch+json")
                .body("{\"statedFormat\": \"by hand\"}")
                .patch("/v1/editing/workshops/" + id)
                .then()
                .statusCode(200);

        assertThat(report(lines("", line(run, "Ours"))).get(0).path("outcome").asText())
                .isEqualTo("unchanged");
        JsonNode updated = report(lines("", line(run, "Theirs"))).get(0);
        assertThat(updated.path("outcome").asText()).isEqualTo("updated");
        assertThat(updated.path("warnings").findValuesAsText("code")).contains("edited-since-import");
    }

    @Test
    void a_published_workshop_is_refused_unless_the_line_says_what_it_says() {
        String slug = slug("import-published");
        String published = line(run, "Published", ", \"publish\": true")
                .replace("\"type\"", "\"slug\": \"" + slug + "\", \"type\"");
        assertThat(report(lines("", published)).get(0).path("outcome").asText()).isEqualTo("created");
        given().get("/v1/workshops/" + slug).then().statusCode(200).body("notices.kind", equalTo(List.of("published")));

        assertThat(report(lines("", published.replace(", \"publish\": true", "")))
                        .get(0)
                        .path("outcome")
                        .asText())
                .isEqualTo("unchanged");
        JsonNode refused = report(lines("", published.replace("Published\"", "Republished\"")))
                .get(0);
        assertThat(refused.path("outcome").asText()).isEqualTo("refused");
        assertThat(refused.at("/errors/0/pointer").asText()).isEqualTo("#/workshop");
        assertThat(refused.at("/errors/0/detail").asText()).contains("correction");
    }

    @Test
    void a_line_whose_workshop_another_organisation_owns_by_now_is_refused() {
        String id = report(lines("", line(run, "Ours"))).get(0).path("id").asText();
        as("editor-of-two")
                .header("If-Match", "\"1\"")
                .contentType("application/merge-patch+json")
                .body("{\"owner\": \"rso\"}")
                .patch("/v1/editing/workshops/" + id)
                .then()
                .statusCode(200);

        List<JsonNode> report = report(lines(EACH, line(run, "Ours"), line(run + "b", "Import A")));

        report.forEach(told -> contract.check("ImportReport", told));
        assertThat(pointers(report, 0)).containsExactly("#/externalReference");
        assertThat(report.get(1).path("outcome").asText()).isEqualTo("created");
    }

    @Test
    void a_page_of_what_is_over_is_imported_with_what_became_of_it() {
        String slug = slug("import-over");
        String over = line(run + "over", "Over", ", \"publish\": true, \"became\": \"completed\"")
                .replace("2023-12-12", "2014-03-10")
                .replace(
                        "\"type\"",
                        "\"slug\": \"" + slug
                                + "\", \"outcome\": {\"participation\": [{\"count\": 28, \"unit\": \"persons\"}]}, \"type\"");

        assertThat(report(lines("", over)).get(0).path("outcome").asText()).isEqualTo("created");
        given().get("/v1/workshops/" + slug)
                .then()
                .statusCode(200)
                .body("publicationStatus", equalTo("completed"))
                .body("outcome.participation[0].count", equalTo(28))
                .body("notices.kind", equalTo(List.of("completed", "published")));
        assertThat(report(lines("", over)).get(0).path("outcome").asText()).isEqualTo("unchanged");
    }

    @Test
    void what_was_published_becomes_so_by_the_same_line_later_and_nothing_half_is_kept() {
        String published = line(run + "later", "Later", ", \"publish\": true");
        report(lines("", published));
        JsonNode cancelled = report(lines(
                        "", published.replace("\"publish\": true", "\"publish\": true, \"became\": \"cancelled\"")))
                .get(0);
        assertThat(cancelled.path("outcome").asText()).isEqualTo("updated");
        given().get("/v1/workshops/" + cancelled.path("slug").asText())
                .then()
                .body("publicationStatus", equalTo("cancelled"));

        String slug = slug("import-early");
        String early = line(run + "early", "Early", ", \"publish\": true, \"became\": \"completed\"")
                .replace("2023-12-12", "2190-03-10")
                .replace("\"type\"", "\"slug\": \"" + slug + "\", \"type\"");
        JsonNode refused = report(lines("", early)).get(0);
        assertThat(refused.path("outcome").asText()).isEqualTo("refused");
        assertThat(refused.at("/errors/0/detail").asText()).contains("2190-03-10");
        given().get("/v1/workshops/" + slug).then().statusCode(404);
        assertThat(report(lines("?dryRun=true", early.replace(", \"became\": \"completed\"", "")))
                        .get(0)
                        .path("outcome")
                        .asText())
                .isEqualTo("created");

        assertThat(pointers(report(lines("", line(run + "a", "A", ", \"became\": \"completed\""))), 0))
                .containsExactly("#/became");
        assertThat(pointers(
                        report(lines("", line(run + "b", "B", ", \"publish\": true, \"became\": \"forgotten\""))), 0))
                .containsExactly("#/became");
    }

    @Test
    void what_was_published_is_completed_with_the_outcome_a_later_line_states() {
        String published = line(run + "known", "Known", ", \"publish\": true").replace("2023-12-12", "2014-03-10");
        String slug = report(lines("", published)).get(0).path("slug").asText();
        String completed = published
                .replace("\"publish\": true", "\"publish\": true, \"became\": \"completed\"")
                .replace(
                        "\"type\"",
                        "\"outcome\": {\"participation\": [{\"count\": 28, \"unit\": \"persons\"}]}, \"type\"");

        assertThat(outcome(completed.replace("\"Known\"", "\"Unknown\""))).isEqualTo("refused");
        assertThat(outcome(completed)).isEqualTo("updated");
        given().get("/v1/workshops/" + slug)
                .then()
                .body("publicationStatus", equalTo("completed"))
                .body("outcome.participation[0].count", equalTo(28))
                .body("notices.kind", equalTo(List.of("completed", "published")));
        assertThat(outcome(completed)).isEqualTo("unchanged");
        JsonNode corrected = report(lines("", completed.replace("\"count\": 28", "\"count\": 29")))
                .get(0);
        assertThat(corrected.at("/errors/0/detail").asText()).contains("correction");
    }

    @Test
    void a_completion_without_an_outcome_leaves_none_and_the_line_before_it_stays_true() {
        String published = line(run + "silent", "Silent", ", \"publish\": true").replace("2023-12-12", "2014-03-10");
        String completed = published.replace("\"publish\": true", "\"publish\": true, \"became\": \"completed\"");
        String slug = report(lines("", completed)).get(0).path("slug").asText();

        given().get("/v1/workshops/" + slug)
                .then()
                .body("publicationStatus", equalTo("completed"))
                .body("outcome", equalTo(null))
                .body("notices[0].kind", equalTo("completed"))
                .body("notices[0].changes", equalTo(null));
        assertThat(outcome(published)).isEqualTo("unchanged");
        assertThat(outcome(published.replace("\"type\"", "\"outcome\": {}, \"type\"")))
                .isEqualTo("unchanged");
        JsonNode cancelled = report(lines("", completed.replace("\"completed\"", "\"cancelled\"")))
                .get(0);
        assertThat(cancelled.at("/errors/0/detail").asText()).contains("is completed");
    }

    @Test
    void references_are_compared_as_they_are_to_the_last_blank() {
        List<JsonNode> report = report(lines("", line(run + "pad", "Rice"), line(run + "pad ", "Tea")));

        assertThat(report.get(0).path("outcome").asText()).isEqualTo("created");
        assertThat(report.get(1).path("outcome").asText()).isEqualTo("created");
        assertThat(report.get(1).path("id").asText())
                .isNotEqualTo(report.get(0).path("id").asText());
    }

    @Test
    void a_line_that_names_a_member_twice_is_refused_with_that_member() {
        List<JsonNode> report = report(lines(
                "", line(run + "twice", "Rice").replace("{\"en\": \"Rice\"}", "{\"en\": \"Rice\", \"en\": \"Tea\"}")));

        assertThat(pointers(report, 0)).containsExactly("#/workshop/title/en");
    }

    @Test
    void each_refused_line_says_all_that_is_wrong_with_it_and_the_others_are_kept_line_by_line() {
        List<JsonNode> report = report(post("editor-cifal-jeju", NDJSON, EACH, everythingWrong()));

        report.forEach(told -> contract.check("ImportReport", told));
        assertThat(pointers(report, 0)).isEmpty();
        assertThat(pointers(report, 1)).containsExactly("#");
        assertThat(report.get(1).at("/errors/0/detail").asText()).contains("UTF-8");
        assertThat(pointers(report, 2)).containsExactly("#");
        assertThat(pointers(report, 3)).containsExactly("#");
        assertThat(report.get(3).at("/errors/0/detail").asText()).contains("1048576");
        assertThat(pointers(report, 4)).containsExactly("#/workshop/owner");
        assertThat(pointers(report, 5)).containsExactly("#/externalReference");
        assertThat(report.get(5).at("/errors/0/detail").asText()).contains("line 1");
        assertThat(pointers(report, 6))
                .containsExactlyInAnyOrder(
                        "#/colour",
                        "#/externalReference",
                        "#/workshop/type",
                        "#/workshop/venues/0/country",
                        "#/workshop/venues/0/country");
        assertThat(pointers(report, 7)).containsExactly("#/workshop/call/deadline/timeZone");
        assertThat(pointers(report, 8)).isEmpty();
        assertThat(summary(report).path("created").intValue()).isEqualTo(2);
        assertThat(summary(report).path("refused").intValue()).isEqualTo(7);
        assertThat(summary(report).path("kept").asBoolean()).isTrue();
        assertThat(report(lines("?dryRun=true", line(run, "Good")))
                        .get(0)
                        .path("outcome")
                        .asText())
                .isEqualTo("unchanged");
    }

    /** Longer than a matcher that calls itself for each of its parts has room for. */
    @Test
    void a_code_without_end_is_refused_like_any_other_and_the_lines_after_it_are_taken() {
        String endless = "a" + "-a".repeat(50_000);

        List<JsonNode> report = report(lines(
                EACH,
                line(run, "Endless").replace("\"type\"", "\"slug\": \"" + endless + "\", \"type\""),
                line(run + "b", "Next")));

        assertThat(pointers(report, 0)).containsExactly("#/workshop/slug");
        assertThat(report.get(1).path("outcome").asText()).isEqualTo("created");
    }

    @Test
    void all_or_nothing_keeps_nothing_when_one_line_is_refused() {
        List<JsonNode> report = report(post("editor-cifal-jeju", NDJSON, "", everythingWrong()));

        assertThat(summary(report).path("created").intValue()).isEqualTo(2);
        assertThat(summary(report).path("kept").asBoolean()).isFalse();
        assertThat(report.get(0).has("id")).isFalse();
        assertThat(report(lines("?dryRun=true", line(run, "Good")))
                        .get(0)
                        .path("outcome")
                        .asText())
                .isEqualTo("created");
    }

    @Test
    void a_dry_run_says_what_would_be_and_keeps_nothing() {
        for (String mode : List.of("?dryRun=true", "?dryRun=true&mode=line-by-line")) {
            List<JsonNode> report = report(lines(mode, line(run, "Dry"), "{}"));
            assertThat(report.get(0).path("outcome").asText()).isEqualTo("created");
            assertThat(report.get(0).has("id")).isFalse();
            assertThat(summary(report).path("kept").asBoolean()).isFalse();
            assertThat(summary(report).path("dryRun").asBoolean()).isTrue();
        }
        assertThat(report(lines("", line(run, "Dry"))).get(0).path("outcome").asText())
                .isEqualTo("created");
    }

    @Test
    void a_draft_thrown_away_gives_its_reference_back() {
        String id =
                report(lines("", line(run, "Thrown away"))).get(0).path("id").asText();
        editor().header("If-Match", "\"1\"")
                .delete("/v1/editing/workshops/" + id)
                .then()
                .statusCode(204);

        assertThat(report(lines("", line(run, "Thrown away")))
                        .get(0)
                        .path("outcome")
                        .asText())
                .isEqualTo("created");
    }

    @Test
    void only_editors_import_and_a_wrong_parameter_is_refused() {
        given().contentType(NDJSON)
                .body("{}".getBytes(StandardCharsets.UTF_8))
                .post(IMPORTS)
                .then()
                .statusCode(401);
        post("officer-rso", NDJSON, "", "{}".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(403);
        lines("?mode=some&dryRun=perhaps&colour=red", line(run, "Wrong"))
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("#mode", "#dryRun", "#colour"));
        assertThat(summary(report(lines("", "", ""))).path("lines").intValue()).isZero();
    }

    private static String outcome(String line) {
        return report(lines("", line)).get(0).path("outcome").asText();
    }

    private byte[] everythingWrong() {
        var body = new ByteArrayOutputStream();
        body.writeBytes(bytes("\uFEFF" + line(run, "Good") + "\r\n"));
        body.writeBytes(new byte[] {'{', '"', (byte) 0xC3, '"', '}', '\n'});
        body.writeBytes(bytes("{\"externalReference\": \"x\"} {}\n"));
        body.writeBytes(bytes(line(run + "long", "x".repeat(1024 * 1024)) + "\n"));
        body.writeBytes(bytes(line(run + "owner", "Owner").replace("\"cifal-jeju\"", "\"rso\"") + "\n"));
        body.writeBytes(bytes(line(run, "Twice") + "\n"));
        body.writeBytes(bytes("{\"colour\": 1, \"externalReference\": \"\", \"workshop\": {\"owner\": \"cifal-jeju\","
                + " \"type\": \"picnic\", \"title\": {\"en\": \"T\"}, \"venues\": [{\"country\": \"Korea\"}]}}\n"));
        body.writeBytes(bytes(line(run + "bars", "Bars", ", \"publish\": true")
                        .replace(
                                "\"type\"",
                                "\"call\": {\"deadline\": {\"kind\": \"dated\", \"date\": \"2023-11-07\"}}, \"type\"")
                + "\n"));
        body.writeBytes(bytes(line(run + "last", "Last")));
        return body.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> pointers(List<JsonNode> report, int line) {
        return report.get(line).path("errors").findValuesAsText("pointer");
    }
}
