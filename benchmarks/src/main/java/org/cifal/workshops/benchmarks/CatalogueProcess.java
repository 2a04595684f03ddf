package org.cifal.workshops.benchmarks;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.cifal.workshops.local.companion.Companion;
import org.cifal.workshops.local.mysql.MySqlServer;
import org.cifal.workshops.local.process.FreePort;

/** The packaged catalogue-service, started as {@code ./start} starts it, with every extension it ships with. */
final class CatalogueProcess implements AutoCloseable {

    private static final Path APPLICATION = Path.of("catalogue-service/target/quarkus-app");
    private static final Path THIS_JAVA = Path.of(System.getProperty("java.home"));
    private static final List<String> PACKAGED = List.of("-jar", "quarkus-run.jar");
    private static final Duration PATIENCE = Duration.ofMinutes(20);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Path log;
    private final int port;
    private final Process process;
    private final Duration untilReady;
    private final Duration processorUntilReady;

    /** What it stands on. */
    record Surroundings(MySqlServer mySql, Companion companion, Path folder) {

        private List<String> settings() {
            return List.of(
                    "-Dquarkus.datasource.jdbc.url=" + mySql.jdbcUrl("catalogue"),
                    "-Dquarkus.datasource.username=" + mySql.username("catalogue"),
                    "-Dquarkus.oidc.auth-server-url=" + companion.issuerUrl(),
                    // The load is one client that asks as fast as it can, and is counted like any other.
                    "-Dworkshops.client-limit.requests=1000000000",
                    "-Dworkshops.public-url=http://localhost:8080");
        }
    }

    private CatalogueProcess(Surroundings on, List<String> options, Path java, String name, List<String> program)
            throws IOException, InterruptedException {
        this.port = FreePort.find();
        this.log = on.folder().resolve(name + ".log");
        List<String> command = new ArrayList<>(List.of(java.resolve("bin/java").toString()));
        command.addAll(options);
        command.addAll(List.of(
                "-Dquarkus.profile=local",
                "-Dquarkus.shutdown.timeout=1S",
                "-Dquarkus.http.host=127.0.0.1",
                "-Dquarkus.http.port=" + port));
        command.addAll(on.settings());
        command.addAll(program);
        var builder = new ProcessBuilder(command)
                .directory(APPLICATION.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("QUARKUS_DATASOURCE_PASSWORD", on.mySql().password("catalogue"));
        long begun = System.nanoTime();
        this.process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy, "stop-" + name));
        awaitReady(begun);
        this.untilReady = Duration.ofNanos(System.nanoTime() - begun);
        this.processorUntilReady = process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** With the Java of this process. */
    static CatalogueProcess start(Surroundings on, String name, String... options)
            throws IOException, InterruptedException {
        return new CatalogueProcess(on, List.of(options), THIS_JAVA, name, PACKAGED);
    }

    /** Makes the start cache for the Java of this process. */
    static void train(Surroundings on) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("docker/make-start-cache", APPLICATION.toString()));
        command.addAll(on.settings());
        var builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("JAVA_HOME", THIS_JAVA.toString());
        builder.environment().put("QUARKUS_DATASOURCE_PASSWORD", on.mySql().password("catalogue"));
        builder.environment().put("TRAINING_PORT", Integer.toString(FreePort.find()));
        if (builder.start().waitFor() != 0) {
            throw new IOException("There is no start cache to measure.");
        }
    }

    /** With the Java of this process and the files of {@code docker/make-start-cache}. */
    static CatalogueProcess startCached(Surroundings on, String name) throws IOException, InterruptedException {
        return new CatalogueProcess(on, List.of(), THIS_JAVA, name, List.of("@start.args"));
    }

    /** With another Java. */
    static CatalogueProcess start(Surroundings on, Path java, String name, String... options)
            throws IOException, InterruptedException {
        return new CatalogueProcess(on, List.of(options), java, name, PACKAGED);
    }

    private void awaitReady(long begun) throws IOException, InterruptedException {
        while (!isReady()) {
            if (!process.isAlive() || System.nanoTime() - begun > PATIENCE.toNanos()) {
                close();
                throw new IOException("catalogue-service did not become ready: see " + log);
            }
            Thread.sleep(10);
        }
    }

    private boolean isReady() throws InterruptedException {
        try {
            return get("/q/health/ready").statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(url() + path)).timeout(Duration.ofSeconds(30));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    Path log() {
        return log;
    }

    /** From the start of the process until it said that it is ready. */
    Duration untilReady() {
        return untilReady;
    }

    /** What its threads had computed by then, the Java machine's own included. */
    Duration processorUntilReady() {
        return processorUntilReady;
    }

    /** Bytes of everything that is still referred to, after a full collection. */
    long liveBytes() throws IOException, InterruptedException {
        return LiveHeap.bytesOf(process.pid());
    }

    /** Ends it as an operator does, and waits. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    static void requirePackaged() throws IOException {
        if (!new File(APPLICATION.toFile(), "quarkus-run.jar").exists()) {
            throw new IOException("Nothing is packaged: run ./benchmark in the root of the checkout.");
        }
    }
}
