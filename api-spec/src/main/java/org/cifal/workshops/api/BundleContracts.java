package org.cifal.workshops.api;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes {@code <service>/openapi.yaml} and {@code <service>/openapi.json} for every service folder of contract fragments.
 *
 * <p>Run by the build: {@code BundleContracts <folder of service folders> <output folder>}.
 */
public final class BundleContracts {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory()
                    .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                    .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
                    .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS))
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private BundleContracts() {}

    public static void main(String[] arguments) throws IOException {
        Path sources = Path.of(arguments[0]);
        Path output = Path.of(arguments[1]);
        for (Path service : sorted(sources)) {
            if (Files.isDirectory(service)) {
                bundle(service, Files.createDirectories(output.resolve(service.getFileName())));
            }
        }
    }

    private static void bundle(Path service, Path output) throws IOException {
        var contract = new MergedContract();
        for (Path fragment : sorted(service)) {
            if (fragment.toString().endsWith(".yaml")) {
                contract.add(service.relativize(fragment).toString(), YAML.readTree(fragment.toFile()));
            }
        }
        YAML.writeValue(output.resolve("openapi.yaml").toFile(), contract.document());
        JSON.writeValue(output.resolve("openapi.json").toFile(), contract.document());
    }

    private static List<Path> sorted(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        }
    }
}
