package org.cifal.workshops.application.content;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The streams of a PDF, found by their keyword and unpacked within bounds, whatever the file says of itself. */
final class PdfStreams {

    private static final Pattern STREAM = Pattern.compile(">>\\s{0,8}stream\\r?\\n");
    private static final Pattern PACKED_OBJECTS = Pattern.compile("/Type\\s{0,9}/ObjStm\\b");
    private static final Pattern FILTER =
            Pattern.compile("/Filter\\s{0,9}(?:\\[\\s{0,9}(/\\w{1,30})\\s{0,9}]|(/\\w{1,30})|(\\S))");
    /** A second packing below the first, which producers use for pictures and tables of objects only. */
    private static final Pattern PREDICTED = Pattern.compile("/(?:DecodeParms|DP)\\b");

    private static final Pattern OF_A_PICTURE = Pattern.compile("/(DCT|JPX|CCITTFax|JBIG2)Decode");

    private static final int LONGEST_DICTIONARY = 2 * 1024;
    private static final int MOST_STREAMS = 20_000;

    /** Bytes of objects that are packed in one stream, and in all together; a whole book has less. */
    private static final int MOST_PACKED = 8 * 1024 * 1024;

    private static final long MOST_PACKED_ALTOGETHER = 32L * 1024 * 1024;

    /** Bytes any other stream may unpack to before a parser is kept away from the file, and all together. */
    private static final int MOST_UNPACKED = 32 * 1024 * 1024;

    private static final long MOST_ALTOGETHER = 256L * 1024 * 1024;

    private static final int PIECE = 16 * 1024;

    private PdfStreams() {}

    /** The objects that are packed in streams, one stream at a time. */
    static void eachPackedObjectsIn(Latin1 pdf, Consumer<String> seen) {
        Occurrences stream = Occurrences.of(STREAM, pdf);
        long unpacked = 0;
        while (stream.next()) {
            String dictionary = dictionary(pdf, stream.start());
            if (PACKED_OBJECTS.matcher(dictionary).find()) {
                String objects = unpackedObjects(pdf, dictionary, stream.end());
                unpacked += objects.length();
                if (unpacked > MOST_PACKED_ALTOGETHER) {
                    throw unpacksToFarMore();
                }
                seen.accept(objects);
            }
        }
    }

    private static String unpackedObjects(Latin1 pdf, String dictionary, int start) {
        if (!"/FlateDecode".equals(filter(dictionary))
                || PREDICTED.matcher(dictionary).find()) {
            throw new DocumentRefused("The PDF packs its objects in a way that nobody uses.");
        }
        ByteArrayOutputStream objects = new ByteArrayOutputStream();
        if (inflate(pdf, start, MOST_PACKED, objects) >= MOST_PACKED) {
            throw unpacksToFarMore();
        }
        return objects.toString(StandardCharsets.ISO_8859_1);
    }

    private static DocumentRefused unpacksToFarMore() {
        return new DocumentRefused("The PDF unpacks to far more than its size.");
    }

    /**
     * Whether a parser that unpacks any of the streams stays within bounds: each is plain, belongs to a picture, or
     * unpacks to little.
     */
    static boolean bounded(Latin1 pdf) {
        Occurrences stream = Occurrences.of(STREAM, pdf);
        long unpacked = 0;
        for (int count = 0; stream.next(); count++) {
            String filter = filter(dictionary(pdf, stream.start()));
            if ("/FlateDecode".equals(filter)) {
                long length = inflate(pdf, stream.end(), MOST_UNPACKED, OutputStream.nullOutputStream());
                unpacked += length;
                if (length >= MOST_UNPACKED || unpacked > MOST_ALTOGETHER) {
                    return false;
                }
            } else if (!filter.isEmpty() && !OF_A_PICTURE.matcher(filter).matches()) {
                return false;
            }
            if (count > MOST_STREAMS) {
                return false;
            }
        }
        return true;
    }

    private static String dictionary(Latin1 pdf, int end) {
        String before =
                pdf.subSequence(Math.max(0, end - LONGEST_DICTIONARY), end).toString();
        return before.substring(Math.max(0, before.lastIndexOf("obj")));
    }

    /** The one filter of a stream; empty without one, "?" where there are several or it stands elsewhere. */
    private static String filter(String dictionary) {
        Matcher filter = FILTER.matcher(dictionary);
        if (!filter.find()) {
            return "";
        }
        return Stream.of(1, 2)
                .map(filter::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("?");
    }

    /**
     * Unpacks a stream.
     *
     * @return bytes; no more are unpacked once there are {@code most}. What is damaged ends there: a reader that is
     *     forgiving shows what came before
     */
    private static long inflate(Latin1 pdf, int start, long most, OutputStream out) {
        Inflater inflater = new Inflater();
        try {
            ByteBuffer packed = pdf.bytes().duplicate();
            packed.position(start);
            inflater.setInput(packed);
            byte[] buffer = new byte[PIECE];
            int read;
            do {
                read = piece(inflater, buffer);
                out.write(buffer, 0, read);
            } while (read > 0 && inflater.getBytesWritten() < most);
            return inflater.getBytesWritten();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        } finally {
            inflater.end();
        }
    }

    /** How many bytes of the buffer are filled, also where the stream breaks within them. */
    private static int piece(Inflater inflater, byte[] buffer) {
        long before = inflater.getBytesWritten();
        try {
            return inflater.inflate(buffer);
        } catch (DataFormatException damaged) {
            return (int) (inflater.getBytesWritten() - before);
        }
    }
}
