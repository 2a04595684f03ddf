package org.cifal.workshops.benchmarks.rush;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The files applicants hand in. */
final class Papers {

    static final String PDF = "application/pdf";
    static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private Papers() {}

    /**
     * A scanned page: a picture, which does not get smaller, in a PDF that says where everything is, as scanners make it.
     * The same for the same seed.
     */
    static byte[] scan(int bytes, long seed) {
        byte[] picture = new byte[bytes];
        new Random(seed).nextBytes(picture);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream(bytes + 1024);
        List<Integer> places = new ArrayList<>();
        pdf.writeBytes(ascii("%PDF-1.4\n"));
        for (String object : List.of(
                "<</Type /Catalog /Pages 2 0 R>> endobj\n",
                "<</Type /Pages /Kids [3 0 R] /Count 1>> endobj\n",
                "<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources <</XObject <</P 4 0 R>>>>>> endobj\n",
                "<</Type /XObject /Subtype /Image /Width 1240 /Height 1754 /ColorSpace /DeviceGray"
                        + " /BitsPerComponent 8 /Filter /DCTDecode /Length " + bytes + ">> stream\n")) {
            places.add(pdf.size());
            pdf.writeBytes(ascii(places.size() + " 0 obj " + object));
        }
        pdf.writeBytes(picture);
        pdf.writeBytes(ascii("\nendstream endobj\n"));
        int table = pdf.size();
        pdf.writeBytes(ascii("xref\n0 " + (places.size() + 1) + "\n0000000000 65535 f \n"));
        places.forEach(place -> pdf.writeBytes(ascii(String.format(Locale.ROOT, "%010d 00000 n \n", place))));
        pdf.writeBytes(
                ascii("trailer <</Root 1 0 R /Size " + (places.size() + 1) + ">>\nstartxref\n" + table + "\n%%EOF\n"));
        return pdf.toByteArray();
    }

    /** A Word file of one page. */
    static byte[] word() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            part(zip, "[Content_Types].xml", """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                    <Override PartName="/word/document.xml" ContentType="%s.main+xml"/></Types>""".formatted(WORD));
            part(zip, "_rels/.rels", """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                    <Relationship Id="r1" Target="word/document.xml"
                     Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>
                    </Relationships>""");
            part(zip, "word/document.xml", """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
                    <w:p><w:r><w:t>A case study of one page.</w:t></w:r></w:p></w:body></w:document>""");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
