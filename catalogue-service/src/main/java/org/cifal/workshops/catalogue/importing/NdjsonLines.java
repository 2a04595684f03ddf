package org.cifal.workshops.catalogue.importing;

import java.io.BufferedInputStream;
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
    private int number;
    private Candidate next;

    NdjsonLines(Path file, ReadingLine reading) throws IOException {
        this.bytes = new BufferedInputStream(Files.newInputStream(file), BUFFER);
        this.reading = reading;
        bytes.mark(MARK.length);
        if (!Arrays.equals(bytes.readNBytes(MARK.length), MARK)) {
            bytes.reset();
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
            while (true) {
                int first = bytes.read();
                if (first < 0) {
                    return null;
                }
                number++;
                var line = new ByteArrayOutputStream(BUFFER);
                boolean whole = readLine(first, line);
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
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether the line was short enough to be kept. */
    private boolean readLine(int first, ByteArrayOutputStream line) throws IOException {
        boolean whole = true;
        for (int read = first; read >= 0 && read != '\n'; read = bytes.read()) {
            if (line.size() < LONGEST_LINE) {
                line.write(read);
            } else {
                whole = false;
            }
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
