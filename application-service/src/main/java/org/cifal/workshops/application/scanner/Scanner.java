package org.cifal.workshops.application.scanner;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Asks a ClamAV daemon by INSTREAM (clamd(8)): the file in chunks, each after its length, then one of length zero.
 *
 * <p>Every wait is bounded, that for the daemon to take in what is sent too. Where nobody listens, the scanner is away; one that listens and then does not answer about a
 * file, because it hangs or fails over it, has not decided on that file, and others are not kept waiting for it.
 */
@ApplicationScoped
public class Scanner {

    private static final int CONNECTING = (int) Duration.ofSeconds(3).toMillis();
    private static final int ANSWERING = (int) Duration.ofSeconds(60).toMillis();
    private static final int LONGEST_ANSWER = 1024;

    /** From the connection to the answer; sending has no bound of its own, as a socket knows none. */
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(Scanner::thread);
    private final ScannerSettings settings;
    private final Duration longest;

    @Inject
    Scanner(ScannerSettings settings) {
        this(settings, LONGEST);
    }

    Scanner(ScannerSettings settings, Duration longest) {
        this.settings = settings;
        this.longest = longest;
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "watching-the-scanner");
        thread.setDaemon(true);
        return thread;
    }

    /** Whether there is one at all. */
    public boolean configured() {
        return settings.host().isPresent();
    }

    /** Has the file looked through; the caller closes it. */
    public Finding look(InputStream file) throws ScannerAway {
        try (Socket daemon = new Socket()) {
            connect(daemon);
            return ask(file, daemon);
        } catch (IOException noAnswer) {
            return new Finding(Finding.Kind.UNDECIDED, "There was no answer: " + noAnswer);
        }
    }

    private Finding ask(InputStream file, Socket daemon) throws IOException {
        Future<?> end = watch.schedule(() -> close(daemon), longest.toMillis(), TimeUnit.MILLISECONDS);
        try {
            send(file, daemon);
            byte[] answer = daemon.getInputStream().readNBytes(LONGEST_ANSWER);
            return Finding.of(
                    new String(answer, StandardCharsets.UTF_8).replace("\0", "").strip());
        } finally {
            end.cancel(false);
        }
    }

    /** Ends what waits for it, writing included. */
    private static void close(Socket daemon) {
        try {
            daemon.close();
        } catch (IOException closedAlready) {
            throw new UncheckedIOException(closedAlready);
        }
    }

    private void connect(Socket daemon) throws ScannerAway {
        try {
            daemon.connect(new InetSocketAddress(settings.host().orElseThrow(), settings.port()), CONNECTING);
            daemon.setSoTimeout(ANSWERING);
        } catch (IOException nobody) {
            throw new ScannerAway(nobody);
        }
    }

    private static void send(InputStream file, Socket daemon) throws IOException {
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(daemon.getOutputStream()));
        try {
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            byte[] chunk = new byte[32 * 1024];
            int read;
            while ((read = file.read(chunk)) > 0) {
                out.writeInt(read);
                out.write(chunk, 0, read);
            }
            out.writeInt(0);
            out.flush();
        } catch (SocketException cutShort) {
            // The daemon ends a stream that is longer than its limit; its answer says so.
            daemon.shutdownOutput();
        }
    }

    @PreDestroy
    void end() {
        watch.shutdownNow();
    }
}
