package org.cifal.workshops.application.content;

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
    private static final Pattern OF_A_PICTURE = Pattern.compile("/(DCT|JPX|CCITTFax|JBIG2)Decode");

    private static final int LONGEST_DICTIONARY = 2 * 1024;
    private static final int MOST_STREAMS = 20_000;

    /** Bytes of objects that are packed; a whole book has less. */
    private static final int MOST_PACKED = 8 * 1024 * 1024;

    /** Bytes any other stream may unpack to before a parser is kept away from the file, and all together. */
    private static final int MOST_UNPACKED = 32 * 1024 * 1024;

    private static final long MOST_ALTOGETHER = 256L * 1024 * 1024;

    private PdfStreams() {}

    /** The objects that are packed in streams, one stream at a time. */
    static void eachPackedObjectsIn(Latin1 pdf, Consumer<String> seen) {
        Occurrences stream = Occurrences.of(STREAM, pdf);
        while (stream.next()) {
            String dictionary = dictionary(pdf, stream.start());
            if (PACKED_OBJECTS.matcher(dictionary).find()) {
                seen.accept(unpackedObjects(pdf, dictionary, stream.end()));
            }
        }
    }

    private static String unpackedObjects(Latin1 pdf, String dictionary, int start) {
        if (!"/FlateDecode".equals(filter(dictionary))) {
            throw new DocumentRefused("The PDF packs its objects in a way that nobody uses.");
        }
        byte[] objects = new byte[MOST_PACKED];
        long length = inflate(pdf, start, objects, MOST_PACKED);
        if (length >= MOST_PACKED) {
            throw new DocumentRefused("The PDF unpacks to far more than its size.");
        }
        return new String(objects, 0, (int) length, StandardCharsets.ISO_8859_1);
    }

    /**
     * Whether a parser that unpacks any of the streams stays within bounds: each is plain, belongs to a picture, or
     * unpacks to little.
     */
    static boolean bounded(Latin1 pdf) {
        Occurrences stream = Occurrences.of(STREAM, pdf);
        byte[] scratch = new byte[64 * 1024];
        long unpacked = 0;
        for (int count = 0; stream.next(); count++) {
            String filter = filter(dictionary(pdf, stream.start()));
            if ("/FlateDecode".equals(filter)) {
                long length = inflate(pdf, stream.end(), scratch, MOST_UNPACKED);
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
     * Unpacks into the buffer, over and over where it is smaller.
     *
     * @return bytes, at most {@code most}; what is damaged ends there
     */
    private static long inflate(Latin1 pdf, int start, byte[] buffer, long most) {
        Inflater inflater = new Inflater();
        try {
            ByteBuffer packed = pdf.bytes().duplicate();
            packed.position(start);
            inflater.setInput(packed);
            long length = 0;
            int read;
            do {
                int from = (int) (length % buffer.length);
                read = inflater.inflate(buffer, from, buffer.length - from);
                length += read;
            } while (read > 0 && length < most);
            return length;
        } catch (DataFormatException damaged) {
            return 0;
        } finally {
            inflater.end();
        }
    }
}
