package org.cifal.workshops.benchmarks.rush;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cifal.workshops.benchmarks.LiveHeap;
import org.cifal.workshops.local.mysql.Asked;
import org.cifal.workshops.local.platform.LocalPlatform;
import org.cifal.workshops.local.platform.PlatformSettings;
import org.cifal.workshops.local.platform.Ports;
import org.cifal.workshops.local.platform.Rehearsal;

/**
 * Both packaged services, MySQL as durable as in production, identity and mail, on the evening of the deadline of 2023.
 * The clocks go on.
 */
final class Platform implements AutoCloseable {

    /** The call of 2023, as it came to be extended to the end of 7 November in Jeju. */
    static final String WORKSHOP = "jeju-2023-victim-identification";

    private static final OffsetDateTime EVENING = OffsetDateTime.parse("2023-11-07T21:30:00+09:00");
    private static final String SCHEMA = "application";
    private static final Duration HEARING = Duration.ofMinutes(1);

    private final LocalPlatform platform;
    private final Path folder;
    private final long begun;

    private Platform(LocalPlatform platform, Path folder, long begun) {
        this.platform = platform;
        this.folder = folder;
        this.begun = begun;
    }

    /** Starts all of it, with the call published and extended. */
    static Platform start(Path folder, List<String> java) {
        List<String> options = new ArrayList<>(java);
        options.add("-Xlog:gc:file=" + collections(folder) + ":time");
        PlatformSettings settings = PlatformSettings.packaged(Path.of("."), folder, Ports.anyFree())
                .givingApplication(options.toArray(String[]::new))
                .rehearsing(new Rehearsal(EVENING, false));
        long begun = System.nanoTime();
        LocalPlatform platform = LocalPlatform.start(settings);
        platform.seeds().playThrough(WORKSHOP, "extend-deadline");
        return new Platform(platform, folder, begun);
    }

    private static Path collections(Path folder) {
        return folder.resolve("collections.log");
    }

    static void requirePackaged() throws IOException {
        if (!Files.exists(Path.of("application-service/target/quarkus-app/quarkus-run.jar"))) {
            throw new IOException("Nothing is packaged: run ./benchmark --rush in the root of the checkout.");
        }
    }

    URI application() {
        return URI.create(platform.application().url());
    }

    /** To the service's own schema, as the service's own user. */
    Connection connect() throws SQLException {
        return DriverManager.getConnection(
                platform.mySql().jdbcUrl(SCHEMA),
                platform.mySql().username(SCHEMA),
                platform.mySql().password(SCHEMA));
    }

    /** Until application-service has heard of the call: minutes before a deadline it has, for weeks. */
    void awaitTheCall() throws SQLException, InterruptedException {
        try (Connection database = connect();
                PreparedStatement known = database.prepareStatement("SELECT 1 FROM workshop_call WHERE slug = ?")) {
            known.setString(1, WORKSHOP);
            for (long end = System.nanoTime() + HEARING.toNanos(); System.nanoTime() < end; Thread.sleep(100)) {
                if (known.executeQuery().next()) {
                    return;
                }
            }
        }
        throw new IllegalStateException(
                "application-service did not hear of the call in " + HEARING.toSeconds() + " s.");
    }

    /** About what the services take for now. */
    Instant now() {
        return EVENING.toInstant().plus(Duration.ofNanos(System.nanoTime() - begun));
    }

    /** What the services ask of their database meanwhile. */
    List<Asked> askedDuring(Runnable something) {
        return platform.mySql().askedDuring(something);
    }

    HeapLog heapLog() {
        return new HeapLog(collections(folder));
    }

    long liveBytes() throws IOException, InterruptedException {
        return LiveHeap.bytesOf(platform.application().pid());
    }

    /** Processor time that the service, its database and this process have had so far; neighbours do not count. */
    Duration processorTime() {
        return Stream.of(
                        platform.application().pid(),
                        platform.mySql().pid(),
                        ProcessHandle.current().pid())
                .map(pid -> ProcessHandle.of(pid)
                        .flatMap(process -> process.info().totalCpuDuration())
                        .orElseThrow())
                .reduce(Duration.ZERO, Duration::plus);
    }

    Path documents() {
        return folder.resolve("documents");
    }

    @Override
    public void close() {
        platform.close();
    }
}
