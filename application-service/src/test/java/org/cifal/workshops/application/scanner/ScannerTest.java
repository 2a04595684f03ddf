package org.cifal.workshops.application.scanner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.cifal.workshops.application.surroundings.ClamDaemon;
import org.cifal.workshops.application.surroundings.Files2023;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Speaks with a real daemon. */
class ScannerTest {

    @TempDir
    static Path folder;

    private static ClamDaemon daemon;
    private static Scanner scanner;

    @BeforeAll
    static void startDaemon() throws IOException {
        Assumptions.assumeTrue(ClamDaemon.isInstalled(), "There is no clamd on this machine.");
        daemon = ClamDaemon.start(folder);
        scanner = new Scanner(settings(daemon.port()));
    }

    @AfterAll
    static void endDaemon() {
        if (daemon != null) {
            daemon.close();
        }
    }

    @Test
    void what_is_clean_and_what_is_infected_is_told_apart() throws ScannerAway {
        assertThat(look(Files2023.largePdf(3_000_000))).isEqualTo(new Finding(Finding.Kind.CLEAN, null));
        Finding found = look(("%PDF " + ClamDaemon.HARMFUL).getBytes(StandardCharsets.US_ASCII));
        assertThat(found.kind()).isEqualTo(Finding.Kind.INFECTED);
        assertThat(found.detail()).startsWith("Workshops.Test");
    }

    @Test
    void what_is_longer_than_the_daemon_takes_stays_undecided() throws ScannerAway {
        assertThat(look(new byte[30 * 1024 * 1024]).kind()).isEqualTo(Finding.Kind.UNDECIDED);
    }

    @Test
    void a_daemon_that_is_not_there_is_away() {
        Scanner nobody = new Scanner(settings(1));
        InputStream file = new ByteArrayInputStream(new byte[1]);
        assertThatThrownBy(() -> nobody.look(file)).isInstanceOf(ScannerAway.class);
    }

    @Test
    void a_daemon_that_fails_over_a_file_has_not_decided_on_it() throws Exception {
        try (ServerSocket failing = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread daemon = new Thread(() -> {
                try {
                    Socket connection = failing.accept();
                    // Once it has heard something: a connection reset before that was never made.
                    connection.getInputStream().read();
                    connection.setSoLinger(true, 0);
                    connection.close();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            daemon.start();
            Finding finding =
                    new Scanner(settings(failing.getLocalPort())).look(new ByteArrayInputStream(new byte[1_000_000]));
            assertThat(finding.kind()).isEqualTo(Finding.Kind.UNDECIDED);
            daemon.join();
        }
    }

    @Test
    void a_daemon_that_does_not_take_in_what_is_sent_keeps_nobody_waiting_for_ever() throws Exception {
        try (ServerSocket hanging = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            hanging.setReceiveBufferSize(4 * 1024);
            Scanner waiting = new Scanner(settings(hanging.getLocalPort()), Duration.ofSeconds(2));
            CompletableFuture<Finding> finding = new CompletableFuture<>();
            Thread look = new Thread(() -> {
                try {
                    finding.complete(waiting.look(new ByteArrayInputStream(new byte[64 * 1024 * 1024])));
                } catch (ScannerAway away) {
                    finding.completeExceptionally(away);
                }
            });
            look.setDaemon(true);
            look.start();
            assertThat(finding.get(30, TimeUnit.SECONDS).kind()).isEqualTo(Finding.Kind.UNDECIDED);
            waiting.end();
        }
    }

    private static Finding look(byte[] file) throws ScannerAway {
        return scanner.look(new ByteArrayInputStream(file));
    }

    private static ScannerSettings settings(int port) {
        return new ScannerSettings() {
            @Override
            public Optional<String> host() {
                return Optional.of("127.0.0.1");
            }

            @Override
            public int port() {
                return port;
            }

            @Override
            public String every() {
                return "off";
            }
        };
    }
}
