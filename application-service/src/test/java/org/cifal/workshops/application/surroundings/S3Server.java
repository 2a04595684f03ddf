package org.cifal.workshops.application.surroundings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A real S3 server with one bucket, as a process of its own. */
public final class S3Server implements AutoCloseable {

    public static final String BUCKET = "documents";
    public static final String ACCESS_KEY = "workshops";
    public static final String SECRET_KEY = "only-for-tests";

    private static final Pattern LISTENING = Pattern.compile("Started .*\\{127\\.0\\.0\\.1:(\\d+)}");

    private final Process process;
    private final Path objects;
    private final URI endpoint;

    private S3Server(Process process, Path objects, URI endpoint) {
        this.process = process;
        this.objects = objects;
        this.endpoint = endpoint;
    }

    /** Starts it; what it holds is below the folder. */
    public static S3Server start(Path folder) throws IOException {
        Path objects = Files.createDirectories(folder.resolve("objects"));
        Files.createDirectories(objects.resolve(BUCKET));
        Path settings = Files.writeString(
                folder.resolve("s3proxy.properties"), """
                    s3proxy.endpoint=http://127.0.0.1:0
                    s3proxy.authorization=aws-v2-or-v4
                    s3proxy.identity=%s
                    s3proxy.credential=%s
                    jclouds.provider=filesystem-nio2
                    jclouds.filesystem.basedir=%s
                    """.formatted(ACCESS_KEY, SECRET_KEY, objects.toAbsolutePath()));
        Path quiet = Files.writeString(folder.resolve("logback.xml"), """
            <configuration><appender name="out" class="ch.qos.logback.core.ConsoleAppender"><encoder>
            <pattern>%level %msg%n</pattern></encoder></appender>
            <root level="INFO"><appender-ref ref="out"/></root></configuration>
            """);
        Path log = folder.resolve("s3proxy.log");
        Path program = Path.of("..", "object-store", "target", "lib").toAbsolutePath();
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx96m",
                        "-Dlogback.configurationFile=" + quiet.toAbsolutePath(),
                        "-cp",
                        program + "/*",
                        "org.gaul.s3proxy.Main",
                        "--properties",
                        settings.toAbsolutePath().toString()))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            int port = Eventually.get("the S3 server (see " + log + ")", () -> portIn(log));
            return new S3Server(process, objects, URI.create("http://127.0.0.1:" + port));
        } catch (AssertionError neverStarted) {
            process.destroyForcibly();
            throw neverStarted;
        }
    }

    private static Optional<Integer> portIn(Path log) {
        try {
            Matcher listening = LISTENING.matcher(Files.readString(log, StandardCharsets.UTF_8));
            return listening.find() ? Optional.of(Integer.valueOf(listening.group(1))) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public URI endpoint() {
        return endpoint;
    }

    /** Where the server has the objects of the bucket, as files. */
    public Path bucket() {
        return objects.resolve(BUCKET);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
