package org.cifal.workshops.conformance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.openapi.api.SmallRyeOpenAPI;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.jandex.Index;
import org.jboss.jandex.Indexer;

/** What the classes of a service say they serve, found by SmallRye's scan of their annotations. */
final class ServedApi {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ServedApi() {}

    /** The scan of a folder of classes as an OpenAPI document, in the terms of a {@link Contract}. */
    static Contract of(String service, Path classes) {
        try {
            return new Contract(service, scan(indexed(classes)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static JsonNode scan(Index index) throws JsonProcessingException {
        String document = SmallRyeOpenAPI.builder()
                .withConfig(new SmallRyeConfigBuilder().build())
                .withIndex(index)
                .enableModelReader(false)
                .enableStandardStaticFiles(false)
                .enableStandardFilter(false)
                .build()
                .toJSON();
        return JSON.readTree(document);
    }

    private static Index indexed(Path classes) throws IOException {
        var indexer = new Indexer();
        try (Stream<Path> files = Files.walk(classes)) {
            List<Path> compiled =
                    files.filter(file -> file.toString().endsWith(".class")).toList();
            for (Path file : compiled) {
                try (InputStream stream = Files.newInputStream(file)) {
                    indexer.index(stream);
                }
            }
        }
        return indexer.complete();
    }
}
