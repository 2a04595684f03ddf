package org.cifal.workshops.local.mysql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.cifal.workshops.local.files.FolderLock;
import org.cifal.workshops.local.files.Folders;
import org.cifal.workshops.local.files.SecretFile;
import org.cifal.workshops.local.process.FreePort;
import org.cifal.workshops.local.process.Orphan;

/**
 * A MySQL server of our own on 127.0.0.1, with the schemas {@code catalogue} and {@code application}.
 *
 * <p>It ends with {@link #close()} and with an orderly end of this JVM. When this JVM is killed, mysqld lives on; the
 * next start on the same folder ends it first.
 */
public final class MySqlServer implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final MySqlSettings settings;
    private final int port;
    private final Process process;
    private final MySqlAccounts accounts;
    private final FolderLock ownership;
    private final Thread atExit = new Thread(this::end, "stop-mysql");
    private boolean ended;

    private MySqlServer(
            MySqlSettings settings, int port, Process process, MySqlAccounts accounts, FolderLock ownership) {
        this.settings = settings;
        this.port = port;
        this.process = process;
        this.accounts = accounts;
        this.ownership = ownership;
    }

    /**
     * Starts a server and waits until it accepts connections; 0.7 s once the version's template exists.
     *
     * @throws MySqlUnavailable in one line, when it cannot
     */
    public static MySqlServer start(MySqlSettings settings) {
        MySqlInstallation installation = MySqlInstallation.find();
        try {
            FolderLock ownership = FolderLock.take(settings.folder())
                    .orElseThrow(() -> new MySqlUnavailable(
                            "MySQL already runs on " + settings.folder() + ": stop that one, or use another folder"));
            try {
                return launch(settings, installation, ownership);
            } catch (IOException | RuntimeException failed) {
                ownership.close();
                throw failed;
            }
        } catch (IOException refused) {
            throw new MySqlUnavailable(
                    "MySQL cannot keep its data in " + settings.folder() + ": " + refused.getMessage(), refused);
        }
    }

    private static MySqlServer launch(MySqlSettings settings, MySqlInstallation installation, FolderLock ownership)
            throws IOException {
        MySqlRun run = new MySqlRun(settings.folder());
        Orphan.end(run.pidFile(), "--datadir=" + run.data());
        MySqlAccounts accounts = MySqlAccounts.keptIn(run.passwords());
        if (!Files.isDirectory(run.data())) {
            new MySqlTemplate(installation).copyTo(run.data());
        }
        int port = settings.port() == 0 ? FreePort.find() : settings.port();
        SecretFile.write(run.startUpSql(), accounts.startUpSql());
        Process process = run.start(installation, port, settings.durable());
        MySqlServer server = new MySqlServer(settings, port, process, accounts, ownership);
        try {
            // Refused when this JVM is already ending: then the server ends with the failure.
            Runtime.getRuntime().addShutdownHook(server.atExit);
            server.awaitReady(run.log());
            return server;
        } catch (RuntimeException failed) {
            server.close();
            throw failed;
        } finally {
            Files.deleteIfExists(run.startUpSql());
        }
    }

    public String jdbcUrl(String schema) {
        // Loopback only, so no TLS; the password still travels hashed, for which the driver asks the server's key.
        return "jdbc:mysql://127.0.0.1:" + port + "/" + schema + "?sslMode=DISABLED&allowPublicKeyRetrieval=true";
    }

    public String username(String schema) {
        return schema;
    }

    public String password(String schema) {
        return accounts.password(schema);
    }

    /** What every client asks of this server meanwhile, in its order; for whoever wants to know, since it takes time. */
    public List<Asked> askedDuring(Runnable something) {
        return new GeneralLog(MySqlInstallation.find(), new MySqlRun(settings.folder()), accounts).during(something);
    }

    public int port() {
        return port;
    }

    public long pid() {
        return process.pid();
    }

    public boolean isRunning() {
        return process.isAlive();
    }

    /** For an owner that closes this server itself when the JVM ends, after what depends on it. */
    public void leaveTheExitToTheOwner() {
        removeHook();
    }

    /** As a power cut of the server alone: no warning, no flush. The folder can be started on again at once. */
    public void kill() {
        process.destroyForcibly();
        end();
    }

    /** Stops cleanly; kills only a server that has not stopped within 30 s. */
    @Override
    public void close() {
        end();
        if (settings.temporary()) {
            try {
                Folders.delete(settings.folder());
            } catch (IOException refused) {
                throw new UncheckedIOException(refused);
            }
        }
    }

    private synchronized void end() {
        if (ended) {
            return;
        }
        ended = true;
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
            ownership.close();
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
        if (Thread.currentThread() != atExit) {
            removeHook();
        }
    }

    private void removeHook() {
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException alreadyEnding) {
            // The hook finds the server ended and does nothing.
        }
    }

    private void awaitReady(Path log) {
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() > giveUp) {
                throw new MySqlUnavailable(MySqlRun.whyItEnded(log, port));
            }
            try {
                Thread.sleep(25);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new MySqlUnavailable("Interrupted while waiting for MySQL", stopped);
            }
        }
    }

    private boolean answers() {
        try (Connection connection = DriverManager.getConnection(
                jdbcUrl("application") + "&connectTimeout=2000&socketTimeout=2000",
                "application",
                accounts.password("application"))) {
            return connection.isValid(2);
        } catch (SQLException notYet) {
            return false;
        }
    }
}
