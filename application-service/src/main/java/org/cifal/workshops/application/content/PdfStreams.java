package org.cifal.workshops.application.content;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The streams of a PDF in which objects are packed (ISO 32000-2, 7.5.7), unpacked within bounds.
 *
 * <p>Two ways lead to them, because each can be hidden from alone. Whatever names their type has to have a dictionary of
 * names and numbers alone, as every program writes it, so that no reader can take it for another; and whatever follows
 * the keyword {@code stream} and unpacks to the table of numbers with which packed objects begin is looked at, whatever
 * is said of it. That keyword, like everything else, comes about in text and in pictures too: then nothing follows.
 */
final class PdfStreams {

    private static final String SPACE = "[\\x00\\s]";

    /** White space and comments (7.2.3 and 7.2.4), as many as there are. */
    static final String APART = "(?:" + SPACE + "++|%[^\\r\\n]*+[\\r\\n])*+";

    private static final Pattern PACKED_OBJECTS = Pattern.compile("/ObjStm");

    /** On a line that is no comment until there. */
    private static final Pattern BEFORE =
            Pattern.compile("[\\r\\n][^\\r\\n%]*?\\bobj" + SPACE + "*+<<([^()<>%#]*+)\\z");

    private static final Pattern AFTER = Pattern.compile("[^()<>%#]*+>>" + SPACE + "*+stream *+(?:\\r\\n?|\\n)");
    private static final Pattern HOW = Pattern.compile("/(?:F|FFilter|FDecodeParms|Filter|DecodeParms|DP)\\b");
    private static final Pattern BY_FLATE = Pattern.compile(
            "/Filter" + SPACE + "*+(?:/FlateDecode|\\[" + SPACE + "*+/FlateDecode" + SPACE + "*+])(?![^\\x00\\s/>])");
    private static final int LONGEST_DICTIONARY = 2 * 1024;

    private static final Pattern STREAM = Pattern.compile("stream[\\x00\\t\\f ]*+(?:\\r\\n?|\\n)?");

    /** The number and the place of the first of the packed objects. */
    private static final Pattern NUMBERS =
            Pattern.compile(APART + "\\d{1,10}(?=[\\x00\\s%])" + APART + "\\d{1,10}[\\x00\\s%]");

    private static final int BEGINNING = 1024;
    private static final int MOST_STREAMS = 20_000;

    /** Bytes of objects that are packed in one stream, and in all together; a whole book has less. */
    private static final int MOST_PACKED = 8 * 1024 * 1024;

    private static final long MOST_PACKED_ALTOGETHER = 32L * 1024 * 1024;

    /** Bytes of everything that begins with two numbers, which drawings do as well. */
    private static final long MOST_ALTOGETHER = 256L * 1024 * 1024;

    private static final int PIECE = 16 * 1024;

    private PdfStreams() {}

    /** The objects that are packed in streams, one stream at a time. */
    static void eachPackedObjectsIn(Latin1 pdf, Consumer<String> seen) {
        Set<Integer> looked = eachNamedIn(pdf, seen);
        Occurrences stream = Occurrences.of(STREAM, pdf);
        int count = 0;
        long unpacked = 0;
        while (stream.next()) {
            if (!endsOne(pdf, stream.start())) {
                count++;
                requireFew(count);
                String objects = looked.contains(stream.end()) ? "" : unnamed(pdf, stream.end());
                unpacked += objects.length();
                requireNoMore(unpacked, MOST_ALTOGETHER);
                seen.accept(objects);
            }
        }
    }

    private static void requireFew(int count) {
        if (count > MOST_STREAMS) {
            throw new DocumentRefused("The PDF has more than %d streams.".formatted(MOST_STREAMS));
        }
    }

    /** The objects that are packed there; empty where there are none. */
    private static String unnamed(Latin1 pdf, int start) {
        boolean packed = NUMBERS.matcher(unpacked(pdf, start, BEGINNING)).lookingAt();
        return packed ? unpacked(pdf, start, MOST_PACKED) : "";
    }

    private static boolean endsOne(Latin1 pdf, int keyword) {
        return keyword >= 3
                && "end".contentEquals(pdf.subSequence(keyword - 3, keyword).toString());
    }

    /** Answers where those begin that are named as what they are. */
    private static Set<Integer> eachNamedIn(Latin1 pdf, Consumer<String> seen) {
        Set<Integer> looked = new HashSet<>();
        Occurrences name = Occurrences.of(PACKED_OBJECTS, pdf);
        long unpacked = 0;
        while (name.next()) {
            int start = start(pdf, name.start(), name.end());
            if (looked.add(start)) {
                String objects = unpacked(pdf, start, MOST_PACKED);
                requireNoMore(objects.length(), MOST_PACKED - 1);
                unpacked += objects.length();
                requireNoMore(unpacked, MOST_PACKED_ALTOGETHER);
                seen.accept(objects);
            }
        }
        return looked;
    }

    /** Where the stream begins in whose dictionary the name stands. */
    private static int start(Latin1 pdf, int from, int to) {
        int farthest = Math.max(0, from - LONGEST_DICTIONARY);
        String before = (farthest == 0 ? "\n" : "") + pdf.subSequence(farthest, from);
        String after = pdf.subSequence(to, Math.min(pdf.length(), to + LONGEST_DICTIONARY))
                .toString();
        Matcher begins = BEFORE.matcher(before);
        Matcher ends = AFTER.matcher(after);
        if (!begins.find() || !ends.lookingAt() || !isPlainlyPacked(begins.group(1) + ends.group())) {
            throw new DocumentRefused("The PDF packs its objects in a way that nobody uses.");
        }
        return to + ends.end();
    }

    private static boolean isPlainlyPacked(String dictionary) {
        Matcher how = HOW.matcher(dictionary);
        return how.find()
                && BY_FLATE.matcher(dictionary)
                        .region(how.start(), dictionary.length())
                        .lookingAt()
                && !how.find();
    }

    private static void requireNoMore(long unpacked, long most) {
        if (unpacked > most) {
            throw new DocumentRefused("The PDF unpacks to far more than its size.");
        }
    }

    /**
     * Unpacks a stream, whatever its header says, as forgiving readers do.
     *
     * @param most bytes there are no more than. What is damaged ends there: a forgiving reader shows what came before
     */
    private static String unpacked(Latin1 pdf, int start, int most) {
        Inflater inflater = new Inflater(true);
        try {
            ByteBuffer packed = pdf.bytes().duplicate();
            packed.position(Math.min(packed.limit(), start + 2));
            inflater.setInput(packed);
            ByteArrayOutputStream objects = new ByteArrayOutputStream();
            byte[] buffer = new byte[Math.min(PIECE, most)];
            int read;
            do {
                read = piece(inflater, buffer, Math.min(buffer.length, most - objects.size()));
                objects.write(buffer, 0, read);
            } while (read > 0 && objects.size() < most);
            return objects.toString(StandardCharsets.ISO_8859_1);
        } finally {
            inflater.end();
        }
    }

    /** How many bytes of the buffer are filled, also where the stream breaks within them. */
    private static int piece(Inflater inflater, byte[] buffer, int most) {
        long before = inflater.getBytesWritten();
        try {
            return inflater.inflate(buffer, 0, most);
        } catch (DataFormatException damaged) {
            return (int) (inflater.getBytesWritten() - before);
        }
    }
}
