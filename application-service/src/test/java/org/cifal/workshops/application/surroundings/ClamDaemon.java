package org.cifal.workshops.application.surroundings;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.cifal.workshops.local.process.FreePort;

/**
 * A real ClamAV daemon that knows one signature, {@value #HARMFUL}. It is no part of this build: where the machine has
 * none, the tests that need it are passed over; CI installs it.
 */
public final class ClamDaemon implements AutoCloseable {

    public static final String HARMFUL = "HARMLESS-TEXT-THAT-TESTS-CALL-HARMFUL";

    private static final Path PROGRAM = Path.of("/usr/sbin/clamd");

    private final Path folder;
    private final int port;
    private Process process;

    private ClamDaemon(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    public static boolean isInstalled() {
        return Files.isExecutable(PROGRAM);
    }

    /** Starts it on a port of its own. */
    public static ClamDaemon start(Path folder) throws IOException {
        return start(folder, FreePort.find());
    }

    /** Starts it where the service looks for it. */
    public static ClamDaemon start(Path folder, int port) throws IOException {
        Path signatures = Files.createDirectories(folder.resolve("signatures"));
        String pattern = HexFormat.of().formatHex(HARMFUL.getBytes(StandardCharsets.US_ASCII));
        Files.writeString(signatures.resolve("local.ndb"), "Workshops.Test:0:*:" + pattern + "\n");
        ClamDaemon daemon = new ClamDaemon(folder, port);
        daemon.begin();
        return daemon;
    }

    public int port() {
        return port;
    }

    private void begin() throws IOException {
        Path settings = Files.writeString(folder.resolve("clamd.conf"), """
            Foreground yes
            User %s
            TCPAddr 127.0.0.1
            TCPSocket %d
            DatabaseDirectory %s
            StreamMaxLength 20M
            LogFile %s
            """.formatted(
                        System.getProperty("user.name"),
                        port,
                        folder.resolve("signatures").toAbsolutePath(),
                        folder.resolve("clamd.log").toAbsolutePath()));
        process = new ProcessBuilder(PROGRAM.toString(), "--config-file=" + settings.toAbsolutePath())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("clamd.out").toFile())
                .start();
        Eventually.get("the scanner (see " + folder.toAbsolutePath() + ")", this::answers);
    }

    private Optional<Boolean> answers() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
            return Optional.of(true);
        } catch (IOException notYet) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
