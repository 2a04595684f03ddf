package org.cifal.workshops.catalogue.importing;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.cifal.workshops.catalogue.problem.FieldError;

/** The lines of a file, one in memory at a time; a line that is too long is passed over without being held. */
final class NdjsonLines implements Iterator<Candidate>, Closeable {

    private static final int LONGEST_LINE = 1024 * 1024;
    private static final int BUFFER = 64 * 1024;
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream bytes;
    private final ReadingLine reading;

    /** Searched for ends of lines here: a stream that is asked for each byte alone takes a third of an import. */
    private final byte[] buffer = new byte[BUFFER];

    private int begin;
    private int end;
    private int number;
    private Candidate next;

    NdjsonLines(Path file, ReadingLine reading) throws IOException {
        this.bytes = Files.newInputStream(file);
        this.reading = reading;
        this.end = bytes.readNBytes(buffer, 0, BUFFER);
        if (end >= MARK.length && Arrays.equals(buffer, 0, MARK.length, MARK, 0, MARK.length)) {
            begin = MARK.length;
        }
        this.next = advance();
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Candidate next() {
        if (next == null) {
            throw new NoSuchElementException();
        }
        Candidate present = next;
        next = advance();
        return present;
    }

    /** Blank lines are counted and say nothing. */
    private Candidate advance() {
        try {
            while (hasMore()) {
                number++;
                var line = new ByteArrayOutputStream(BUFFER);
                boolean whole = readLine(line);
                if (!whole) {
                    return Candidate.unreadable(
                            number,
                            null,
                            List.of(new FieldError("#", "is longer than %d bytes".formatted(LONGEST_LINE))));
                }
                byte[] content = line.toByteArray();
                if (!isBlank(content)) {
                    return reading.read(number, content);
                }
            }
            return null;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Reads on where everything that was read is used up. */
    private boolean hasMore() throws IOException {
        if (begin == end) {
            begin = 0;
            end = Math.max(0, bytes.read(buffer));
        }
        return begin < end;
    }

    /** Takes a line and what ends it; whether it was short enough to be kept. */
    private boolean readLine(ByteArrayOutputStream line) throws IOException {
        boolean whole = true;
        boolean ended = false;
        while (!ended && hasMore()) {
            int stop = begin;
            while (stop < end && buffer[stop] != '\n') {
                stop++;
            }
            int kept = Math.min(stop - begin, LONGEST_LINE - line.size());
            line.write(buffer, begin, kept);
            whole &= kept == stop - begin;
            ended = stop < end;
            begin = ended ? stop + 1 : stop;
        }
        return whole;
    }

    private static boolean isBlank(byte[] line) {
        for (byte character : line) {
            if (character != ' ' && character != '\t' && character != '\r') {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
