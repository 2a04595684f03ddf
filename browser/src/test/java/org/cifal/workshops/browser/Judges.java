package org.cifal.workshops.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** Programs of others, from npm, that read what the catalogue syndicates; {@code src/test/judges} names them. */
final class Judges {

    private static final Path THEIRS = Path.of("src", "test", "judges");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;

    private Judges(Path folder) {
        this.folder = folder;
    }

    /** Fetches them, in the versions that are written down and without running anything they bring. */
    static Judges installed() throws IOException, InterruptedException {
        Path folder = Files.createDirectories(Path.of("target", "judges"));
        for (String file : List.of("package.json", "package-lock.json", "judge.mjs")) {
            Files.copy(THEIRS.resolve(file), folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        Judges judges = new Judges(folder);
        judges.run(List.of("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline"));
        return judges;
    }

    /** What one makes of an address. */
    JsonNode judge(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("node", "judge.mjs"));
        command.addAll(List.of(arguments));
        return JSON.readTree(run(command));
    }

    private String run(List<String> command) throws IOException, InterruptedException {
        Path complaints = folder.toAbsolutePath().resolve("complaints.log");
        Process process;
        try {
            process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectError(complaints.toFile())
                    .start();
        } catch (IOException missing) {
            throw new IllegalStateException(
                    "Others' readers of feeds run on Node.js: install it with npm (Debian: apt-get install nodejs npm).",
                    missing);
        }
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", command) + ": " + told + Files.readString(complaints));
        }
        return told;
    }
}
