package org.cifal.workshops.local.platform;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.cifal.workshops.local.companion.Companion;
import org.cifal.workshops.local.mysql.MySqlServer;
import org.cifal.workshops.local.mysql.MySqlSettings;
import org.cifal.workshops.local.mysql.MySqlUnavailable;
import org.cifal.workshops.local.seeds.SeedWorkshops;

/**
 * The whole platform on one machine. Closing it, or an orderly end of this JVM at any moment, also in the middle of the
 * start, stops everything in the reverse order of its start.
 */
public final class LocalPlatform implements AutoCloseable {
    private static final String CATALOGUE = "catalogue-service";
    private static final String APPLICATION = "application-service";
    private static final String SECOND_APPLICATION = "second-application-service";

    private final PlatformSettings settings;
    private final Consumer<String> progress;
    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private boolean closed;

    private Optional<Rehearsal> rehearsal;
    private DataFolder data;
    private MySqlServer mySql;
    private Companion companion;
    private ServiceProcess catalogue;
    private ServiceProcess application;

    private LocalPlatform(PlatformSettings settings, Consumer<String> progress) {
        this.settings = settings;
        this.progress = progress;
        this.rehearsal = settings.rehearsal();
    }

    /**
     * Starts everything and waits until both services are ready. The catalogue may be empty: {@link #seeds()} fills it.
     *
     * @param data taken by the caller, closed with the platform
     * @param progress gets a line per step
     * @throws PlatformUnavailable in one line; nothing is left running
     */
    public static LocalPlatform start(PlatformSettings settings, DataFolder data, Consumer<String> progress) {
        LocalPlatform platform = new LocalPlatform(settings, progress);
        platform.data = platform.keep(data);
        try {
            Runtime.getRuntime().addShutdownHook(new Thread(platform::close, "stop-platform"));
            platform.startAll();
            return platform;
        } catch (MySqlUnavailable unavailable) {
            platform.close();
            throw new PlatformUnavailable(unavailable.getMessage(), unavailable);
        } catch (IOException refused) {
            platform.close();
            throw new PlatformUnavailable("Cannot start: " + refused.getMessage(), refused);
        } catch (RuntimeException failed) {
            platform.close();
            throw failed;
        }
    }

    /** For tests: on a folder of its own, silently. */
    public static LocalPlatform start(PlatformSettings settings) {
        return start(settings, DataFolder.take(settings.data()), line -> {});
    }

    private void startAll() throws IOException {
        data.claim();
        ServiceProcess.endOrphan(SECOND_APPLICATION, settings.data());
        ServiceProcess.endOrphan(APPLICATION, settings.data());
        ServiceProcess.endOrphan(CATALOGUE, settings.data());
        settings.ports().requireFree();
        progress.accept("Starting MySQL");
        mySql = keep(MySqlServer.start(MySqlSettings.durable(data.resolve("mysql"))));
        mySql.leaveTheExitToTheOwner();
        progress.accept("Starting the companion (identity and mail)");
        companion =
                keep(Companion.start(data.resolve("secrets"), settings.ports().companion(), 0));
        progress.accept("Starting catalogue-service");
        startCatalogue();
        progress.accept("Starting application-service");
        startApplication();
    }

    /** Starts it, or starts it again after {@link ServiceProcess#kill()}, and waits until it is ready. */
    public void startCatalogue() {
        catalogue = run(() -> ServiceProcess.start(
                CATALOGUE,
                settings.ports().catalogue(),
                settings.catalogue(),
                configuration().ofCatalogue(),
                configuration().secretsOf("catalogue"),
                settings.data()));
        catalogue.awaitReady();
    }

    /** Starts it, or starts it again after {@link ServiceProcess#kill()}, and waits until it is ready. */
    public void startApplication() {
        application = startApplication(APPLICATION, settings.ports().application());
    }

    /**
     * For tests: starts a second instance of it on the same tables, documents and key, and waits until it is ready. It ends
     * with the platform, or when it is killed.
     *
     * @param port of its own
     */
    public ServiceProcess startSecondApplication(int port) {
        return startApplication(SECOND_APPLICATION, port);
    }

    private ServiceProcess startApplication(String name, int port) {
        ServiceProcess instance = run(() -> ServiceProcess.start(
                name,
                port,
                settings.application(),
                configuration().ofApplication(port, data.resolve("documents"), data.receiptKey()),
                configuration().secretsOf("application"),
                settings.data()));
        instance.awaitReady();
        return instance;
    }

    /** {@code kill -9} of the database, and a new start on what it left behind, where it was. */
    public void killMySql() {
        int port = mySql.port();
        mySql.kill();
        mySql = keep(
                MySqlServer.start(MySqlSettings.durable(data.resolve("mysql")).onPort(port)));
        mySql.leaveTheExitToTheOwner();
    }

    /** Stops both services and starts them again at another time. */
    public void rehearse(Rehearsal other) {
        application.stop();
        catalogue.stop();
        rehearsal = Optional.of(other);
        startCatalogue();
        startApplication();
    }

    public Companion companion() {
        return companion;
    }

    public ServiceProcess catalogue() {
        return catalogue;
    }

    public ServiceProcess application() {
        return application;
    }

    public MySqlServer mySql() {
        return mySql;
    }

    public SeedWorkshops seeds() {
        return new SeedWorkshops(catalogue.url(), () -> companion.token("editor-cifal-jeju"));
    }

    /** Where the logs of both services are. */
    public Path logs() {
        return data.resolve("logs");
    }

    /** Waits until one of the services ends by itself, and says which. */
    public String awaitAnEnd() {
        Process ended = CompletableFuture.anyOf(
                        catalogue.process().onExit(), application.process().onExit())
                .thenApply(Process.class::cast)
                .join();
        ServiceProcess service = ended.pid() == catalogue.pid() ? catalogue : application;
        return service.name() + " ended by itself: see " + service.log();
    }

    /** Stops what was started last first; safe to call from any thread, at any moment, more than once. */
    @Override
    public void close() {
        synchronized (parts) {
            closed = true;
            if (!parts.isEmpty()) {
                progress.accept("Stopping");
            }
            while (!parts.isEmpty()) {
                stop(parts.pop());
            }
        }
    }

    private ServiceConfiguration configuration() {
        return new ServiceConfiguration(settings.ports(), mySql, companion, rehearsal);
    }

    private ServiceProcess run(Launch launch) {
        synchronized (parts) {
            requireOpen();
            try {
                ServiceProcess service = launch.start();
                parts.push(service::stop);
                return service;
            } catch (IOException refused) {
                throw new PlatformUnavailable("Cannot start a service: " + refused.getMessage(), refused);
            }
        }
    }

    private <T extends AutoCloseable> T keep(T part) {
        synchronized (parts) {
            parts.push(part);
            if (closed) {
                close();
            }
            requireOpen();
            return part;
        }
    }

    private void requireOpen() {
        if (closed) {
            throw new PlatformUnavailable("Stopped while it was starting");
        }
    }

    private void stop(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception failed) {
            progress.accept("Could not stop cleanly: " + failed.getMessage());
        }
    }

    @FunctionalInterface
    private interface Launch {
        ServiceProcess start() throws IOException;
    }
}
