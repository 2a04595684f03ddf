package org.cifal.workshops.catalogue.importing;

import static org.cifal.workshops.catalogue.surroundings.Editors.as;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What an editor sends to be imported, and the report they read. */
final class Importing {

    static final String IMPORTS = "/v1/editing/imports";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final RestAssuredConfig CONFIG = RestAssured.config()
            .encoderConfig(EncoderConfig.encoderConfig()
                    .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                    .encodeContentTypeAs("application/x-ndjson", ContentType.TEXT)
                    .encodeContentTypeAs("application/ld+json", ContentType.TEXT));

    private Importing() {}

    static Response lines(String query, String... lines) {
        return post(
                "editor-cifal-jeju",
                "application/x-ndjson",
                query,
                String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    static Response post(String who, String mediaType, String query, byte[] body) {
        return as(who).config(CONFIG).contentType(mediaType).body(body).post(IMPORTS + query);
    }

    /** Every line of the report, the summary last. */
    static List<JsonNode> report(Response response) {
        response.then().statusCode(200);
        return response.asString().lines().map(Importing::json).toList();
    }

    static JsonNode summary(List<JsonNode> report) {
        return report.get(report.size() - 1).path("summary");
    }

    static String line(String reference, String title) {
        return line(reference, title, "");
    }

    /** Further members begin with a comma. */
    static String line(String reference, String title, String further) {
        return """
                {"externalReference": "%s", "workshop": {"owner": "cifal-jeju", "type": "workshop",\
                 "title": {"en": "%s"}, "schedule": {"firstDay": "2023-12-12", "timeZone": "Asia/Seoul"}}%s}\
                """.formatted(reference, title, further);
    }

    private static JsonNode json(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }
}
