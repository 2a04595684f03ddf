package org.cifal.workshops.application.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

class BoundedPdfTest {

    private static final int MEBIBYTE = 1024 * 1024;

    @Test
    void a_stream_is_read_up_to_eight_mebibytes() throws IOException {
        assertThat(read(packed(8 * MEBIBYTE), flate()).read()).isZero();
        assertThatThrownBy(() -> read(packed(8 * MEBIBYTE + 1), flate()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("more than 8388608 bytes");
        COSDictionary abbreviated = new COSDictionary();
        abbreviated.setItem(COSName.FILTER, new COSArray(List.of(COSName.FLATE_DECODE_ABBREVIATION)));
        assertThatThrownBy(() -> read(packed(8 * MEBIBYTE + 1), abbreviated)).hasMessageContaining("more than");
    }

    @Test
    void neither_a_wrong_header_nor_damage_hides_how_much_there_is() {
        byte[] headless = packed(9 * MEBIBYTE);
        headless[0] = 'x';
        headless[1] = 'x';
        assertThatThrownBy(() -> read(headless, flate())).hasMessageContaining("more than");
        byte[] damaged = packed(9 * MEBIBYTE);
        damaged[damaged.length - 1] ^= 1;
        assertThatThrownBy(() -> read(damaged, flate())).hasMessageContaining("more than");
    }

    @Test
    void what_is_packed_otherwise_is_not_read() {
        for (COSName filter : new COSName[] {COSName.LZW_DECODE, COSName.DCT_DECODE, COSName.RUN_LENGTH_DECODE}) {
            COSDictionary dictionary = new COSDictionary();
            dictionary.setItem(COSName.FILTER, filter);
            assertThatThrownBy(() -> read(new byte[9], dictionary)).hasMessageContaining("packed as");
        }
        COSDictionary twice = new COSDictionary();
        twice.setItem(COSName.FILTER, new COSArray(List.of(COSName.FLATE_DECODE, COSName.FLATE_DECODE)));
        assertThatThrownBy(() -> read(packed(1), twice)).hasMessageContaining("packed as");
    }

    @Test
    void a_row_that_takes_much_memory_is_not_read() throws IOException {
        for (COSName name : new COSName[] {COSName.DECODE_PARMS, COSName.DP}) {
            COSDictionary wide = flate();
            wide.setItem(name, new COSArray(List.of(row(2_000, 32))));
            assertThat(read(packed(1), wide).read()).isZero();
            wide.setItem(name, row(2_050, 32));
            assertThatThrownBy(() -> read(packed(1), wide)).hasMessageContaining("row");
            wide.setItem(name, row(Integer.MAX_VALUE, Integer.MAX_VALUE));
            assertThatThrownBy(() -> read(packed(1), wide)).hasMessageContaining("row");
        }
    }

    @Test
    void the_entries_of_a_table_have_a_few_bytes_and_are_not_too_many_in_all_tables_together() throws IOException {
        assertThatThrownBy(() -> read(packed(1), table(0, 0, 0))).hasMessageContaining("have 0 bytes");
        assertThatThrownBy(() -> read(packed(1), table(1, 2_000_000_000, 1))).hasMessageContaining("have 2000000002");
        assertThat(read(packed(6 * 250_000), table(1, 4, 1)).read()).isZero();
        assertThatThrownBy(() -> read(packed(6 * 250_001), table(1, 4, 1))).hasMessageContaining("too many");
        COSDictionary plain = table(1, 4, 1);
        plain.removeItem(COSName.FILTER);
        assertThatThrownBy(() -> read(new byte[6 * 250_001], plain)).hasMessageContaining("too many");
    }

    @Test
    void packed_objects_are_counted_over_all_streams() throws IOException {
        byte[] packed = packed(6 * MEBIBYTE);
        BoundedPdf reader = new BoundedPdf(streams(packed, 3));
        for (int stream = 0; stream < 2; stream++) {
            assertThat(reader.parseCOSStream(objects(packed.length)).getLength())
                    .isEqualTo(packed.length);
        }
        assertThatThrownBy(() -> reader.parseCOSStream(objects(packed.length))).hasMessageContaining("too many");
    }

    private static InputStream read(byte[] content, COSDictionary dictionary) throws IOException {
        dictionary.setInt(COSName.LENGTH, content.length);
        return new BoundedPdf(streams(content, 1)).parseCOSStream(dictionary).createInputStream();
    }

    private static RandomAccessReadBuffer streams(byte[] content, int times) {
        String stream = "stream\n" + new String(content, StandardCharsets.ISO_8859_1) + "\nendstream\n";
        return new RandomAccessReadBuffer(stream.repeat(times).getBytes(StandardCharsets.ISO_8859_1));
    }

    private static COSDictionary flate() {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        return dictionary;
    }

    private static COSDictionary objects(int length) {
        COSDictionary dictionary = flate();
        dictionary.setInt(COSName.LENGTH, length);
        dictionary.setInt(COSName.FIRST, 4);
        return dictionary;
    }

    private static COSDictionary table(int... widths) {
        COSArray array = new COSArray();
        for (int width : widths) {
            array.add(COSInteger.get(width));
        }
        COSDictionary dictionary = flate();
        dictionary.setItem(COSName.W, array);
        return dictionary;
    }

    private static COSDictionary row(int columns, int colors) {
        COSDictionary row = new COSDictionary();
        row.setInt(COSName.COLUMNS, columns);
        row.setInt(COSName.COLORS, colors);
        return row;
    }

    private static byte[] packed(int zeros) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            out.write(new byte[zeros]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
