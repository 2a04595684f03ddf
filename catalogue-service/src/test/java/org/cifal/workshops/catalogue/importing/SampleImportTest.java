package org.cifal.workshops.catalogue.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cifal.workshops.catalogue.importing.Importing.post;
import static org.cifal.workshops.catalogue.importing.Importing.report;
import static org.cifal.workshops.catalogue.importing.Importing.summary;
import static org.cifal.workshops.catalogue.surroundings.Editors.editor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.cifal.workshops.catalogue.surroundings.Samples;
import org.cifal.workshops.catalogue.surroundings.Surroundings;
import org.junit.jupiter.api.Test;

/** The 26 real workshops as one file. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class SampleImportTest {

    @Test
    void no_line_is_lost_and_a_second_import_changes_nothing() throws IOException {
        List<JsonNode> first = report(post("editor-cifal-jeju", "application/x-ndjson", "", samples()));

        assertThat(summary(first).path("created").intValue()).isEqualTo(26);
        assertThat(summary(first).path("kept").asBoolean()).isTrue();
        for (int i = 0; i < 26; i++) {
            JsonNode told = first.get(i);
            Samples.Sample sample = Samples.all().get(i);
            assertThat(told.path("externalReference").asText()).isEqualTo(sample.externalReference());
            JsonNode draft = new ObjectMapper()
                    .readTree(editor().get(
                                    "/v1/editing/workshops/" + told.path("id").asText())
                            .asByteArray());
            assertThat(draft.path("title")).isEqualTo(sample.workshop().path("title"));
            assertThat(told.path("warnings").findValuesAsText("code"))
                    .as(sample.externalReference())
                    .isEqualTo(draft.path("warnings").findValuesAsText("code"));
            assertThat(told.path("warnings").findValuesAsText("pointer")).allMatch(at -> at.startsWith("#/workshop"));
        }

        assertThat(first)
                .flatExtracting(told -> told.path("warnings").findValuesAsText("code"))
                .contains("duration-differs", "statuses-contradict", "counts-disagree");

        List<JsonNode> again = report(post("editor-cifal-jeju", "application/x-ndjson", "", samples()));
        assertThat(summary(again).path("unchanged").intValue()).isEqualTo(26);
    }

    private static byte[] samples() throws IOException {
        try (InputStream lines = SampleImportTest.class.getResourceAsStream("/samples/workshops.ndjson")) {
            return lines.readAllBytes();
        }
    }
}
