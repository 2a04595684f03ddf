package org.cifal.workshops.application.storage;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * What somebody sends, as it comes over their line; tells a line that fails from a store that does.
 *
 * <p>A line is given up when two minutes of waiting for it brought less than 6,000 bytes: at that rate a page scanned
 * small takes a working day, while the worst of lines that still serve bring ten times as much. Two minutes, because a
 * bad line may well be silent for most of one. Only the waiting counts, and not what the service does with a piece.
 */
public final class ArrivingBody extends InputStream {

    private static final Duration WATCHED = Duration.ofMinutes(2);
    private static final long FEWEST = 6_000;

    private final InputStream body;
    private final Clock clock;
    private Duration waited = Duration.ZERO;
    private long bytes;

    public ArrivingBody(InputStream body, Clock clock) {
        this.body = body;
        this.clock = clock;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    /**
     * Waits for more.
     *
     * @throws BodyNotArrived where the line broke, or brings next to nothing; what came before was answered
     */
    @Override
    public int read(byte[] buffer, int offset, int most) {
        requireSome();
        Instant asked = clock.instant();
        int read = readOn(buffer, offset, most);
        waited = waited.plus(Duration.between(asked, clock.instant()));
        bytes += Math.max(0, read);
        return read;
    }

    private void requireSome() {
        if (waited.compareTo(WATCHED) < 0) {
            return;
        }
        if (bytes < FEWEST) {
            throw new BodyNotArrived();
        }
        waited = Duration.ZERO;
        bytes = 0;
    }

    private int readOn(byte[] buffer, int offset, int most) {
        try {
            return body.read(buffer, offset, most);
        } catch (IOException broken) {
            throw new BodyNotArrived();
        }
    }

    @Override
    public void close() throws IOException {
        body.close();
    }
}
