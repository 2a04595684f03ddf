package org.cifal.workshops.catalogue.surroundings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Twenty-six real workshops as editors would write them, one a line. */
public final class Samples {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Samples() {}

    /** One line: a draft, and what the rest of the world calls it. */
    public record Sample(String externalReference, JsonNode workshop) {

        @Override
        public String toString() {
            return externalReference;
        }
    }

    public static List<Sample> all() {
        try (InputStream lines = Samples.class.getResourceAsStream("/samples/workshops.ndjson")) {
            String text = new String(Objects.requireNonNull(lines).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().map(Samples::read).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Sample read(String line) {
        try {
            JsonNode sample = JSON.readTree(line);
            return new Sample(sample.path("externalReference").asText(), sample.path("workshop"));
        } catch (JsonProcessingException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }
}
