package org.cifal.workshops.application.content;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdfparser.PDFParser;

/**
 * Reads a PDF and gives up a stream before it is unpacked beyond bounds. The reader itself says where a stream is and
 * what is said of it: whoever guessed that from outside could be told something else.
 *
 * <p>To count pages the reader unpacks tables of objects and packed objects, and no picture. {@link PdfStreams} has
 * refused what names packed objects and unpacks to more, because a file that is repaired is searched by those names.
 */
final class BoundedPdf extends PDFParser {

    /** Bytes a stream may unpack to. */
    private static final long MOST_UNPACKED = 8L * 1024 * 1024;

    /** Bytes of packed objects in all streams together; each byte may become dozens in memory. */
    private static final long MOST_PACKED_ALTOGETHER = 16L * 1024 * 1024;

    /** Objects in all tables together; a whole book has fewer. */
    private static final long MOST_OBJECTS = 250_000;

    /** Bytes of one entry of a table of objects (7.5.8), of which each of the three numbers has a few. */
    private static final long LONGEST_ENTRY = 24;

    /** Bytes of a row that is predicted from the one before (7.4.4.4). */
    private static final long LONGEST_ROW = 64 * 1024;

    private static final int PIECE = 16 * 1024;

    private final RandomAccessRead file;
    private long packed;
    private long objects;

    BoundedPdf(RandomAccessRead file) throws IOException {
        super(file);
        this.file = file;
    }

    @Override
    protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
        COSStream stream = super.parseCOSStream(dictionary);
        long position = file.getPosition();
        try {
            requireBounded(stream);
        } finally {
            file.seek(position);
        }
        return stream;
    }

    private void requireBounded(COSStream stream) throws IOException {
        requireShortRows(stream.getDictionaryObject(COSName.DECODE_PARMS));
        requireShortRows(stream.getDictionaryObject(COSName.DP));
        long length = unpacked(stream);
        if (length > MOST_UNPACKED) {
            throw new IOException("A stream unpacks to more than %d bytes.".formatted(MOST_UNPACKED));
        }
        if (stream.containsKey(COSName.W)) {
            objects += length / entry(stream);
        }
        if (stream.containsKey(COSName.FIRST)) {
            packed += length;
        }
        if (objects > MOST_OBJECTS || packed > MOST_PACKED_ALTOGETHER) {
            throw new IOException("There are too many objects.");
        }
    }

    private static long entry(COSStream stream) throws IOException {
        long length = 0;
        COSArray widths = stream.getCOSArray(COSName.W);
        for (int field = 0; widths != null && field < widths.size(); field++) {
            length += widths.getInt(field, 0);
        }
        if (length < 1 || length > LONGEST_ENTRY) {
            throw new IOException("The entries of a table of objects have %d bytes.".formatted(length));
        }
        return length;
    }

    private static void requireShortRows(COSBase parameters) throws IOException {
        if (parameters instanceof COSArray several) {
            for (int index = 0; index < several.size(); index++) {
                requireShortRows(several.getObject(index));
            }
        }
        if (parameters instanceof COSDictionary row
                && positive(row, COSName.COLUMNS, 1)
                                * positive(row, COSName.COLORS, 1)
                                * positive(row, COSName.BITS_PER_COMPONENT, 8)
                        > LONGEST_ROW * 8) {
            throw new IOException("A row is longer than %d bytes.".formatted(LONGEST_ROW));
        }
    }

    /** At most a million, so that three of them can be multiplied. */
    private static long positive(COSDictionary row, COSName name, int otherwise) {
        return Math.min(1_000_000, Math.max(1, row.getInt(name, otherwise)));
    }

    /** Bytes, and no more than one beyond the most. */
    private static long unpacked(COSStream stream) throws IOException {
        COSBase filter = stream.getFilters();
        if (filter instanceof COSArray several && several.size() == 1) {
            filter = several.getObject(0);
        }
        if (filter == null || (filter instanceof COSArray none && none.size() == 0)) {
            return stream.getLength();
        }
        if (!List.of(COSName.FLATE_DECODE, COSName.FLATE_DECODE_ABBREVIATION).contains(filter)) {
            throw new IOException("Nothing that is needed is packed as %s.".formatted(filter));
        }
        return inflated(stream);
    }

    /** Whatever the header says, and of what is damaged what comes before, as the reader has it. */
    private static long inflated(COSStream stream) throws IOException {
        Inflater inflater = new Inflater(true);
        try (InputStream raw = stream.createRawInputStream()) {
            raw.skipNBytes(Math.min(2, stream.getLength()));
            InputStream content = new InflaterInputStream(raw, inflater, PIECE);
            byte[] buffer = new byte[PIECE];
            int read = 0;
            while (read >= 0 && inflater.getBytesWritten() <= MOST_UNPACKED) {
                read = content.read(buffer);
            }
            return inflater.getBytesWritten();
        } catch (ZipException | EOFException damaged) {
            return inflater.getBytesWritten();
        } finally {
            inflater.end();
        }
    }
}
