package org.cifal.workshops.local.seeds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Plays the seeds over the catalogue's public editing API, as an editor would. Playing them again, also after a run
 * that broke off, changes nothing that is there: each step has its own idempotency key.
 */
public final class SeedWorkshops {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, Written> written = new HashMap<>();
    private final String catalogue;
    private final Supplier<String> editorToken;

    /**
     * Ready to play.
     *
     * @param catalogue base address of catalogue-service, without a slash at the end
     * @param editorToken a token of {@code editor-cifal-jeju}, asked for anew at each request
     */
    public SeedWorkshops(String catalogue, Supplier<String> editorToken) {
        this.catalogue = catalogue;
        this.editorToken = editorToken;
    }

    /** Whether nothing at all is published. */
    public boolean catalogueIsEmpty() {
        HttpRequest listing = HttpRequest.newBuilder(URI.create(catalogue + "/v1/workshops?limit=1"))
                .timeout(PATIENCE)
                .build();
        return body(send(listing, "the listing")).path("items").isEmpty();
    }

    /** Everything, in order. */
    public void playAll() {
        SeedStep.all().forEach(this::play);
    }

    /** The steps of one workshop up to and including a verb, such as {@code publish}. */
    public void playThrough(String slug, String verb) {
        List<SeedStep> steps =
                SeedStep.all().stream().filter(step -> step.slug().equals(slug)).toList();
        for (SeedStep step : steps) {
            play(step);
            if (step.verb().equals(verb)) {
                return;
            }
        }
        throw new IllegalArgumentException(slug + " has no step " + verb);
    }

    /**
     * One step; those before it must have been played by this object.
     *
     * @throws SeedRefused with the catalogue's answer
     */
    public void play(SeedStep step) {
        HttpResponse<String> answer = send(request(step), step.file());
        String id = body(answer).path("id").asText();
        written.put(
                step.slug(), new Written(id, answer.headers().firstValue("ETag").orElse("")));
    }

    private HttpRequest request(SeedStep step) {
        HttpRequest.Builder request = HttpRequest.newBuilder()
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + editorToken.get())
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", step.idempotencyKey())
                .POST(HttpRequest.BodyPublishers.ofString(step.body()));
        if (step.creates()) {
            return request.uri(URI.create(catalogue + "/v1/editing/workshops")).build();
        }
        Written last = written.get(step.slug());
        return request.uri(URI.create(catalogue + "/v1/editing/workshops/" + last.id() + "/" + step.subResource()))
                .header("If-Match", last.etag())
                .build();
    }

    private HttpResponse<String> send(HttpRequest request, String what) {
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new SeedRefused("The catalogue answered " + answer.statusCode() + " to " + what + ": "
                        + answer.body().replace('\n', ' '));
            }
            return answer;
        } catch (IOException unreachable) {
            throw new SeedRefused("The catalogue did not answer to " + what, unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new SeedRefused("Interrupted at " + what, stopped);
        }
    }

    private static JsonNode body(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException notJson) {
            throw new SeedRefused(
                    "The catalogue answered " + answer.uri() + " with something that is no JSON", notJson);
        }
    }

    private record Written(String id, String etag) {}
}
