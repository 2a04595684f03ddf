package org.cifal.workshops.benchmarks.rush;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;

/**
 * One connection that is kept, for one request after the other (RFC 9112). It does little, so that on a machine it shares
 * with the service little of what is measured is its own work; and it can be as slow as the lines of applicants are.
 */
final class Line implements AutoCloseable {

    private static final int AT_ONCE = 16 * 1024;
    private static final int PATIENCE = (int) Duration.ofMinutes(2).toMillis();
    private static final byte[] NOTHING = {};

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private final String token;

    /**
     * What was answered.
     *
     * @param etag empty where there is none
     */
    @SuppressWarnings("ArrayRecordComponent") // Nobody compares two.
    record Answer(int status, String etag, byte[] body) {

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    /**
     * What is asked.
     *
     * @param headers each with its line break
     */
    @SuppressWarnings("ArrayRecordComponent") // Nobody compares two.
    record Request(String method, String path, String headers, byte[] body) {

        static Request get(String path) {
            return new Request("GET", path, "", NOTHING);
        }

        static Request json(String method, String path, String headers, String body) {
            String type = headers.contains("Content-Type") ? "" : "Content-Type: application/json\r\n";
            return new Request(method, path, type + headers, body.getBytes(StandardCharsets.UTF_8));
        }

        static Request creating(String path, String key, String body) {
            return json("POST", path, "Idempotency-Key: " + key + "\r\n", body);
        }

        static Request file(String path, String type, byte[] bytes) {
            return new Request("PUT", path, "Content-Type: " + type + "\r\n", bytes);
        }
    }

    /**
     * Opens a line.
     *
     * @param token of the applicant who asks
     */
    Line(URI service, String token) throws IOException {
        this.socket = new Socket(InetAddress.getLoopbackAddress(), service.getPort());
        this.socket.setTcpNoDelay(true);
        this.socket.setSoTimeout(PATIENCE);
        this.in = new BufferedInputStream(socket.getInputStream());
        this.out = new BufferedOutputStream(socket.getOutputStream(), AT_ONCE);
        this.token = token;
    }

    Answer send(Request request) throws IOException {
        return send(request, token, Integer.MAX_VALUE);
    }

    /** For another applicant than the one who opened it: what keeps connections does not mind. */
    Answer sendAs(String other, Request request) throws IOException {
        return send(request, other, Integer.MAX_VALUE);
    }

    /**
     * Sends at the pace of a slower line.
     *
     * @param pace bytes a second
     */
    Answer sendSlowly(Request request, int pace) throws IOException {
        return send(request, token, pace);
    }

    private Answer send(Request request, String as, int pace) throws IOException {
        String head = "%s %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\nContent-Length: %d\r\n%s\r\n"
                .formatted(request.method(), request.path(), as, request.body().length, request.headers());
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        write(request.body(), pace);
        out.flush();
        return answer();
    }

    private void write(byte[] body, int pace) throws IOException {
        long begun = System.nanoTime();
        for (int at = 0; at < body.length; at += AT_ONCE) {
            long due = begun + Duration.ofSeconds(1).toNanos() * at / pace;
            for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
            out.write(body, at, Math.min(AT_ONCE, body.length - at));
        }
    }

    private Answer answer() throws IOException {
        int status = Integer.parseInt(line().split(" ", 3)[1]);
        int length = -1;
        String etag = "";
        for (String header = line(); !header.isEmpty(); header = line()) {
            int colon = header.indexOf(':');
            String value = header.substring(colon + 1).trim();
            switch (header.substring(0, colon).toLowerCase(Locale.ROOT)) {
                case "content-length" -> length = Integer.parseInt(value);
                case "etag" -> etag = value;
                default -> {
                    // Nobody here reads it.
                }
            }
        }
        if (length < 0 && status != 204) {
            throw new IOException("An answer without its length: " + status);
        }
        return new Answer(status, etag, in.readNBytes(Math.max(0, length)));
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int read = in.read(); read != '\n'; read = in.read()) {
            if (read < 0) {
                throw new EOFException("The service closed the line.");
            }
            if (read != '\r') {
                line.append((char) read);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
