package org.cifal.workshops.local.start;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/**
 * Packages the services when a source is newer than they are. It runs from its source file, before anything is built, so
 * it uses nothing but the JDK.
 */
public final class Build {
    private static final List<String> MODULES =
            List.of("api-spec", "local", "catalogue-service", "application-service");
    private static final List<String> PACKAGES = List.of(
            "local/target/local.jar",
            "catalogue-service/target/quarkus-app/quarkus-run.jar",
            "application-service/target/quarkus-app/quarkus-run.jar");

    private final Path root;
    private final PrintStream out;

    Build(Path root, PrintStream out) {
        this.root = root;
        this.out = out;
    }

    /** Run in the root of the checkout; ends with the build's own status. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Build build = new Build(Path.of(""), System.out);
        if (build.isStale()) {
            System.exit(build.run(Clock.systemUTC()));
        }
    }

    /** Whether anything packaged is absent, or older than anything it is made of. */
    boolean isStale() throws IOException {
        FileTime oldest = null;
        for (String name : PACKAGES) {
            Path file = root.resolve(name);
            if (!Files.exists(file)) {
                return true;
            }
            FileTime made = Files.getLastModifiedTime(file);
            oldest = oldest == null || made.compareTo(oldest) < 0 ? made : oldest;
        }
        return newestSource().compareTo(oldest) > 0;
    }

    private FileTime newestSource() throws IOException {
        FileTime newest = Files.getLastModifiedTime(root.resolve("pom.xml"));
        for (String module : MODULES) {
            try (Stream<Path> main = Files.walk(root.resolve(module).resolve("src/main"));
                    Stream<Path> pom = Stream.of(root.resolve(module).resolve("pom.xml"))) {
                for (Path file : Stream.concat(main, pom).toList()) {
                    FileTime changed = Files.getLastModifiedTime(file);
                    newest = changed.compareTo(newest) > 0 ? changed : newest;
                }
            }
        }
        return newest;
    }

    private int run(Clock clock) throws IOException, InterruptedException {
        FileTime began = FileTime.from(clock.instant());
        out.println("Building what changed (the first time, this fetches everything it needs) …");
        Process maven = new ProcessBuilder(
                        root.resolve("mvnw").toAbsolutePath().toString(),
                        "-B",
                        "-ntp",
                        "-Dmaven.test.skip=true",
                        "-Dspotless.check.skip=true",
                        "-pl",
                        "local,catalogue-service,application-service",
                        "-am",
                        "package")
                .redirectErrorStream(true)
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            maven.descendants().forEach(ProcessHandle::destroy);
            maven.destroy();
        }));
        tell(maven);
        int status = maven.waitFor();
        if (status == 0) {
            // Maven leaves a package alone whose content did not change; it is up to date all the same.
            for (String name : PACKAGES) {
                Files.setLastModifiedTime(root.resolve(name), began);
            }
        }
        return status;
    }

    /** A line per module and for what takes long; everything near the end when it fails. */
    private void tell(Process maven) throws IOException, InterruptedException {
        Deque<String> last = new ArrayDeque<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(maven.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                last.addLast(line);
                if (last.size() > 60) {
                    last.removeFirst();
                }
                if (line.startsWith("[INFO] Building ") && !line.contains("jar:")) {
                    out.println(
                            "  " + line.substring("[INFO] Building ".length()).replaceAll(" [0-9].*", ""));
                } else if (line.contains("[echo] ")) {
                    out.println("  " + line.substring(line.indexOf("[echo] ") + "[echo] ".length()));
                }
            }
        }
        if (maven.waitFor() != 0) {
            last.forEach(out::println);
            out.println("The build failed: the reason is above.");
        }
    }
}
