package org.cifal.workshops.catalogue.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cifal.workshops.catalogue.surroundings.Editors.as;
import static org.cifal.workshops.catalogue.surroundings.Editors.slug;
import static org.cifal.workshops.catalogue.surroundings.Editors.the2023Draft;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.cifal.workshops.catalogue.surroundings.Surroundings;
import org.junit.jupiter.api.Test;

/** Two organisations begin the same series at the same moment; one of them does. Each time several, to meet once. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class SeriesRaceTest {

    private static final String WORKSHOPS = "/v1/editing/workshops";
    private static final int ROUNDS = 12;

    @Test
    void one_of_two_drafts_enters_a_new_series() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String series = slug("raced");

            List<Response> answers = atOnce(
                    () -> create("editor-cifal-jeju", in(series, "cifal-jeju")),
                    () -> create("editor-rso", in(series, "rso")));

            assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(201, 403);
        }
    }

    @Test
    void one_of_two_workshops_becomes_the_series_of_their_name_and_the_other_is_numbered() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String name = slug("named");
            String ours = published("editor-cifal-jeju", of(name + "-2023", "cifal-jeju"));
            String theirs = published("editor-rso", of(name + "-2024", "rso"));

            List<Response> answers = atOnce(
                    () -> act("editor-cifal-jeju", ours + "/editions"), () -> act("editor-rso", theirs + "/editions"));

            assertThat(answers)
                    .extracting(answer -> answer.<String>path("series.slug"))
                    .containsExactlyInAnyOrder(name, name + "-2");
        }
    }

    private static List<Response> atOnce(Supplier<Response> one, Supplier<Response> other) throws Exception {
        var both = new CyclicBarrier(2);
        CompletableFuture<Response> meanwhile = CompletableFuture.supplyAsync(() -> together(both, other));
        Response first = together(both, one);
        return List.of(first, meanwhile.get(1, TimeUnit.MINUTES));
    }

    private static Response together(CyclicBarrier both, Supplier<Response> request) {
        try {
            both.await(1, TimeUnit.MINUTES);
        } catch (Exception alone) {
            throw new IllegalStateException(alone);
        }
        return request.get();
    }

    private static String published(String who, String draft) {
        String id = create(who, draft).path("id");
        act(who, id + "/publication").then().statusCode(200);
        return id;
    }

    private static Response create(String who, String draft) {
        return as(who).header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(draft)
                .post(WORKSHOPS);
    }

    private static Response act(String who, String path) {
        return as(who).header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "\"1\"")
                .contentType("application/json")
                .body("{}")
                .post(WORKSHOPS + "/" + path);
    }

    private static String in(String series, String owner) {
        return of(slug("edition"), owner)
                .replace(
                        "\"format\":",
                        "\"series\": {\"slug\": \"%s\", \"title\": {\"en\": \"A series\"}}, \"format\":"
                                .formatted(series));
    }

    private static String of(String slug, String owner) {
        return the2023Draft(slug).replace("\"owner\": \"cifal-jeju\"", "\"owner\": \"%s\"".formatted(owner));
    }
}
