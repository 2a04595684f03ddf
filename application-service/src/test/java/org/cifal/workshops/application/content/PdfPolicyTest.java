package org.cifal.workshops.application.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.cifal.workshops.application.surroundings.Files2023;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfPolicyTest {

    @TempDir
    Path folder;

    private final CountingPages counting = new CountingPages();

    @Test
    void an_ordinary_pdf_passes_and_its_pages_are_counted() {
        assertThatCode(() -> judge(Files2023.pdf(3))).doesNotThrowAnyException();
        assertThat(counting.count(DocumentKind.PDF, file(Files2023.pdf(3)))).contains(3);
        assertThat(counting.count(DocumentKind.PDF, file(Files2023.pdf(1)))).contains(1);
    }

    @Test
    void a_script_or_a_program_is_refused_wherever_it_is_kept() {
        byte[] script = Files2023.pdf(document -> {
            document.addPage(new PDPage());
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('x')"));
        });
        refused("has a script", script);
        byte[] launch = Files2023.pdf(document -> {
            document.addPage(new PDPage());
            document.getDocumentCatalog().setOpenAction(new PDActionLaunch());
        });
        refused("has a script", launch);
        refused("has a script", withPackedObject("1 0 << /S /JavaScript /JS (app.alert) >>"));
        refused("has a script", plain("5 0 obj << /Type /EmbeddedFile >> stream\nx\nendstream endobj"));
    }

    @Test
    void a_disguised_name_is_refused() {
        refused("disguises", plain("5 0 obj << /S /J#61vaScript /JS (x) >> endobj"));
        refused("disguises", withPackedObject("1 0 << /#53 /Launch >>"));
    }

    @Test
    void neither_a_comment_nor_much_space_hides_a_script() {
        refused("has a script", plain("5 0 obj << /S % a style\n/JavaScript /JS (x) >> endobj"));
        refused("has a script", plain("5 0 obj << /S \0\0 \r\n" + " ".repeat(20) + "/JavaScript /JS (x) >> endobj"));
        refused("has a script", plain("5 0 obj << /S%" + "x".repeat(300) + "\n/JavaScript /JS (x) >> endobj"));
        refused("has a script", plain("5 0 obj << /S" + "%\n ".repeat(300) + "/JavaScript /JS (x) >> endobj"));
        refused("disguises", plain("5 0 obj << /S" + " ".repeat(1_100) + "/JavaScript /JS (x) >> endobj"));
        refused("disguises", plain("5 0 obj << /S %" + "x".repeat(1_100) + "\n/Launch >> endobj"));
        refused("disguises", plain("(/JavaScript is) ".repeat(1_002)));
        refused("has a script", plain("5 0 obj << /Names << /JavaScript %c\n 7 0 R >> >> endobj"));
        refused("encrypted", plain("trailer << /Encrypt %x\n 7 0 R >>"));
    }

    @Test
    void a_scanned_picture_is_no_script_whatever_bytes_it_has() {
        for (String chance :
                List.of("/S%", "/S \0%", "/Type%", "/S" + " ".repeat(60), "/S/J", "/Encrypt7", "/Launchpad")) {
            byte[] scan = plain("5 0 obj << /Filter /DCTDecode /Length 900 >> stream\n" + chance + random(800)
                    + "\nendstream endobj");
            assertThatCode(() -> judge(scan)).as(chance).doesNotThrowAnyException();
        }
    }

    @Test
    void what_a_forgiving_reader_still_unpacks_of_a_damaged_stream_is_looked_at() {
        Deflater deflater = new Deflater();
        deflater.setInput("1 0 << /S /JavaScript /JS (app.alert) >>".getBytes(StandardCharsets.ISO_8859_1));
        byte[] packed = new byte[200];
        int whole = deflater.deflate(packed, 0, packed.length, Deflater.SYNC_FLUSH);
        deflater.end();
        // A block of a kind there is not.
        Arrays.fill(packed, whole, packed.length, (byte) 0xff);

        refused("has a script", packedAs("/Filter /FlateDecode", packed));
    }

    @Test
    void objects_that_are_packed_twice_are_refused() {
        byte[] packed = deflated("1 0 << >>".getBytes(StandardCharsets.ISO_8859_1));
        refused("nobody uses", packedAs("/Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 4 >>", packed));
        refused("nobody uses", packedAs("/Filter /LZWDecode", packed));
    }

    @Test
    void many_streams_of_objects_are_refused_for_what_they_are_together() {
        byte[] packed = deflated(new byte[7 * 1024 * 1024]);
        String stream = "5 0 obj << /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length " + packed.length
                + " >>\nstream\n" + new String(packed, StandardCharsets.ISO_8859_1) + "\nendstream endobj\n";
        assertThatCode(() -> judge(plain(stream.repeat(4)))).doesNotThrowAnyException();
        refused("unpacks to far more", plain(stream.repeat(5)));
    }

    @Test
    void words_about_scripts_are_no_scripts() {
        byte[] vitae = plain(
                "5 0 obj << /Length 40 >> stream\nBT (HTML/JavaScript, Launch of a hotline) Tj ET\nendstream endobj"
                        + "\n6 0 obj << /BaseFont /Times#20New#20Roman >> endobj");
        assertThatCode(() -> judge(vitae)).doesNotThrowAnyException();
    }

    @Test
    void an_encrypted_pdf_is_refused() {
        refused("encrypted", Files2023.pdf(document -> {
            document.addPage(new PDPage());
            protect(document);
        }));
    }

    @Test
    void packed_objects_that_unpack_to_far_more_are_refused() {
        refused("unpacks to far more", withPackedObject(" ".repeat(9 * 1024 * 1024)));
    }

    @Test
    void no_parser_touches_what_could_unpack_to_more_than_it_can_hold() {
        String bomb = new String(deflated(new byte[40 * 1024 * 1024]), StandardCharsets.ISO_8859_1);
        byte[] pdf = plain("5 0 obj << /Filter /FlateDecode /Length " + bomb.length() + " >> stream\n" + bomb
                + "\nendstream endobj");
        assertThatCode(() -> judge(pdf)).doesNotThrowAnyException();
        assertThat(PdfStreams.bounded(latin1(pdf))).isFalse();
        assertThat(counting.count(DocumentKind.PDF, file(pdf))).isEmpty();
        assertThat(PdfStreams.bounded(latin1(plain("5 0 obj << /Filter [/LZWDecode] >> stream\nx\nendstream"))))
                .isFalse();
        assertThat(PdfStreams.bounded(latin1(plain("5 0 obj << /Filter /DCTDecode >> stream\nx\nendstream"))))
                .isTrue();
    }

    @Test
    void a_pdf_nobody_can_parse_is_for_a_person() {
        assertThat(counting.count(DocumentKind.PDF, file(Files2023.pdf()))).isEmpty();
        assertThat(counting.count(DocumentKind.PDF, file(plain("nothing at all"))))
                .isEmpty();
    }

    private void refused(String reason, byte[] pdf) {
        assertThatThrownBy(() -> judge(pdf)).isInstanceOf(DocumentRefused.class).hasMessageContaining(reason);
    }

    private void judge(byte[] pdf) throws IOException {
        PdfPolicy.requireHarmless(file(pdf));
    }

    private Path file(byte[] content) {
        try {
            return Files.write(Files.createTempFile(folder, "document", ".pdf"), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Latin1 latin1(byte[] pdf) {
        return Latin1.of(java.nio.ByteBuffer.wrap(pdf));
    }

    private static byte[] plain(String objects) {
        return ("%PDF-1.7\n" + objects + "\ntrailer << /Root 1 0 R >>\n%%EOF\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String random(int length) {
        return new Random(7)
                .ints(length, ' ', '~')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static byte[] withPackedObject(String object) {
        return packedAs("/Filter /FlateDecode", deflated(object.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static byte[] packedAs(String filter, byte[] packed) {
        return plain("5 0 obj << /Type /ObjStm /N 1 /First 4 " + filter + " /Length " + packed.length + " >>\nstream\n"
                + new String(packed, StandardCharsets.ISO_8859_1) + "\nendstream endobj");
    }

    private static byte[] deflated(byte[] content) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static void protect(PDDocument document) {
        try {
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
