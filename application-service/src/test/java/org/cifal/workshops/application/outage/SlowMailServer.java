package org.cifal.workshops.application.outage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Stands before a mail server and takes no mail to one address until it is let. */
final class SlowMailServer implements AutoCloseable {

    private final ServerSocket door;
    private final int behind;
    private final String address;
    private final CountDownLatch holding = new CountDownLatch(1);
    private final CountDownLatch let = new CountDownLatch(1);
    private final ExecutorService lines = Executors.newCachedThreadPool();

    private SlowMailServer(ServerSocket door, int behind, String address) {
        this.door = door;
        this.behind = behind;
        this.address = address;
    }

    static SlowMailServer at(int port, int behind, String address) throws IOException {
        var server = new SlowMailServer(new ServerSocket(port, 50, InetAddress.getLoopbackAddress()), behind, address);
        server.lines.execute(server::accept);
        return server;
    }

    /** Whether somebody waits. */
    boolean isHolding() {
        return holding.getCount() == 0;
    }

    void letGo() {
        let.countDown();
    }

    private void accept() {
        try {
            while (true) {
                Socket client = door.accept();
                Socket server = new Socket(InetAddress.getLoopbackAddress(), behind);
                lines.execute(() -> pass(client, server));
                lines.execute(() -> pass(server, client));
            }
        } catch (IOException closed) {
            lines.shutdown();
        }
    }

    private void pass(Socket from, Socket to) {
        try (from;
                to;
                var reader =
                        new BufferedReader(new InputStreamReader(from.getInputStream(), StandardCharsets.ISO_8859_1))) {
            OutputStream writer = to.getOutputStream();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.contains("RCPT TO:<" + address)) {
                    holding.countDown();
                    let.await();
                }
                writer.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
                writer.flush();
            }
        } catch (IOException closed) {
            // The other side hung up.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        let.countDown();
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        lines.shutdownNow();
    }
}
