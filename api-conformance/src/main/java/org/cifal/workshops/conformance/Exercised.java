package org.cifal.workshops.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which operations the tests exercised and how they were answered, one {@code <service> <operationId> <status>} a line.
 *
 * <p>The file is that of one build, named by the system property {@value #BUILD}: every test JVM of a build appends to
 * it, and what an earlier build exercised counts for nothing.
 */
final class Exercised {

    static final String BUILD = "contract.build";

    private final Path file;
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    Exercised(Path file) {
        this.file = file;
    }

    static Exercised inThisBuild() {
        String build = System.getProperty(BUILD, "without-build").replaceAll("[^A-Za-z0-9-]", "-");
        return new Exercised(Path.of("target", "contract", "exercised-" + build + ".txt"));
    }

    void add(String service, String operationId, int status) {
        String line = line(service, operationId, status);
        if (known.add(line)) {
            try {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }
    }

    /** Everything written down until now, by whichever JVM. */
    Set<String> lines() {
        try {
            return Files.exists(file) ? Set.copyOf(Files.readAllLines(file)) : Set.of();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String line(String service, String operationId, int status) {
        return service + " " + operationId + " " + status;
    }
}
