package org.cifal.workshops.catalogue.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cifal.workshops.catalogue.surroundings.Editors.as;
import static org.cifal.workshops.catalogue.surroundings.Editors.createDraft;
import static org.cifal.workshops.catalogue.surroundings.Editors.publish;
import static org.cifal.workshops.catalogue.surroundings.Editors.slug;
import static org.cifal.workshops.catalogue.surroundings.Editors.the2023Draft;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.cifal.workshops.catalogue.surroundings.Surroundings;
import org.junit.jupiter.api.Test;

/** A series belongs to the organisations that have a workshop in it. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class SeriesOwnersTest {

    private static final String WORKSHOPS = "/v1/editing/workshops";

    private final String series = slug("series");

    @Test
    void nobody_puts_a_workshop_in_a_series_of_others() {
        createDraft(in(series, "cifal-jeju"));

        refused(create("editor-rso", in(series, "rso")));
        String other = create("editor-rso", in(slug("own"), "rso")).path("id");
        refused(patch("editor-rso", other, "\"1\"", "{\"series\": {\"slug\": \"%s\"}}".formatted(series)));
        // Its words and its leaving are nobody else's business.
        patch("editor-rso", other, "\"1\"", "{\"series\": {\"title\": {\"en\": \"Ours\"}}}")
                .then()
                .statusCode(200);
        patch("editor-rso", other, "\"2\"", "{\"series\": null}").then().statusCode(200);
    }

    @Test
    void neither_does_a_correction_nor_an_import() {
        publish(in(series, "cifal-jeju"));
        String id = create("editor-rso", in(slug("own"), "rso")).path("id");
        post("editor-rso", id + "/publication", "{}").then().statusCode(200);

        refused(post(
                "editor-rso",
                id + "/correction",
                "{\"words\": {\"en\": \"Moved.\"}, \"changes\": {\"series\": {\"slug\": \"%s\"}}}".formatted(series)));
        String line = "{\"externalReference\": \"%s\", \"workshop\": %s}"
                .formatted(UUID.randomUUID(), in(series, "rso").replace("\n", " "));
        Response report = as("editor-rso")
                .config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .encodeContentTypeAs("application/x-ndjson", ContentType.TEXT)
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .contentType("application/x-ndjson")
                .body(line.getBytes(StandardCharsets.UTF_8))
                .post("/v1/editing/imports");
        assertThat(report.asString()).contains("\"#/workshop/series/slug\"", "\"outcome\":\"refused\"");
    }

    @Test
    void who_writes_for_both_lets_the_other_in_and_it_goes_on_by_itself() {
        createDraft(in(series, "cifal-jeju"));
        String shared = create("editor-of-two", in(series, "rso")).path("id");

        Response next = as("editor-rso")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body("{}")
                .post(WORKSHOPS + "/" + shared + "/editions");

        next.then().statusCode(201).body("series.slug", equalTo(series)).body("owner", equalTo("rso"));
    }

    @Test
    void a_workshop_that_becomes_a_series_does_not_become_one_of_others() {
        createDraft(in(series, "cifal-jeju"));
        String alone = create(
                        "editor-rso",
                        the2023Draft(series + "-2024").replace("\"owner\": \"cifal-jeju\"", "\"owner\": \"rso\""))
                .path("id");

        Response next = post("editor-rso", alone + "/editions", "{}");

        next.then().statusCode(201).body("series.slug", equalTo(series + "-2"));
    }

    @Test
    void a_series_whose_name_has_no_room_for_a_number_is_shortened() {
        String longest = (series + "-" + "x".repeat(120)).substring(0, 120);
        createDraft(in(longest, "cifal-jeju"));
        String alone = create(
                        "editor-rso", the2023Draft(longest).replace("\"owner\": \"cifal-jeju\"", "\"owner\": \"rso\""))
                .path("id");

        post("editor-rso", alone + "/editions", "{}")
                .then()
                .statusCode(201)
                .body("series.slug", equalTo(longest.substring(0, 115) + "-2"));
    }

    private static void refused(Response response) {
        response.then().statusCode(403).body("errors.pointer", equalTo(List.of("#/series/slug")));
    }

    private static String in(String series, String owner) {
        return the2023Draft(slug("edition"))
                .replace("\"owner\": \"cifal-jeju\"", "\"owner\": \"" + owner + "\"")
                .replace(
                        "\"format\":",
                        "\"series\": {\"slug\": \"%s\", \"title\": {\"en\": \"A series\"}}, \"format\":"
                                .formatted(series));
    }

    private static Response create(String who, String draft) {
        return intending(who).body(draft).post(WORKSHOPS);
    }

    private static Response post(String who, String path, String body) {
        String id = path.substring(0, path.indexOf('/'));
        return intending(who)
                .header("If-Match", as(who).get(WORKSHOPS + "/" + id).header("ETag"))
                .body(body)
                .post(WORKSHOPS + "/" + path);
    }

    private static Response patch(String who, String id, String etag, String changes) {
        return as(who).header("If-Match", etag)
                .contentType("application/merge-patch+json")
                .body(changes)
                .patch(WORKSHOPS + "/" + id);
    }

    private static RequestSpecification intending(String who) {
        return as(who).header("Idempotency-Key", UUID.randomUUID().toString()).contentType("application/json");
    }
}
