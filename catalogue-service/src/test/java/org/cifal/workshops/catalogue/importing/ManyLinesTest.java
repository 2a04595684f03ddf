package org.cifal.workshops.catalogue.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cifal.workshops.catalogue.importing.Importing.IMPORTS;
import static org.cifal.workshops.catalogue.importing.Importing.line;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;
import org.cifal.workshops.catalogue.surroundings.Surroundings;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/**
 * Many lines at once. {@code -Dimport.lines} and {@code -Dimport.bytes} (of one line) make it larger; what the process
 * still refers to ({@code jcmd … GC.class_histogram}) then shows what an import holds in memory (docs/adr/0022).
 */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ManyLinesTest {

    private static final int LINES = Integer.getInteger("import.lines", 1_000);
    private static final int BYTES = Integer.getInteger("import.bytes", 2_000);

    @Test
    void thousands_of_lines_are_imported_and_unchanged_the_second_time() throws IOException, InterruptedException {
        Path file = Files.createTempFile("workshops", ".ndjson");
        String run = UUID.randomUUID().toString();
        String prose = ", \"sections\": [{\"kind\": \"background\", \"paragraphs\": [{\"en\": \"%s\"}]}], \"type\""
                .formatted("x".repeat(Math.min(BYTES, 19_000)));
        try (Writer lines = Files.newBufferedWriter(file)) {
            for (int i = 0; i < LINES; i++) {
                lines.write(line(run + i, "Many " + run + " " + i).replace(", \"type\"", prose) + "\n");
            }
        }

        file.toFile().deleteOnExit();
        assertThat(summaryOf(post(file))).contains("\"created\":" + LINES).contains("\"kept\":true");
        assertThat(summaryOf(post(file))).contains("\"unchanged\":" + LINES);
    }

    /** Not by REST Assured, which would hold the body. */
    private static HttpResponse<Stream<String>> post(Path file) throws IOException, InterruptedException {
        String token = ConfigProvider.getConfig().getValue("token.editor-cifal-jeju", String.class);
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + IMPORTS))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/x-ndjson")
                .POST(HttpRequest.BodyPublishers.ofFile(file))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofLines());
    }

    private static String summaryOf(HttpResponse<Stream<String>> response) {
        assertThat(response.statusCode()).isEqualTo(200);
        return response.body().reduce((before, last) -> last).orElse("");
    }
}
