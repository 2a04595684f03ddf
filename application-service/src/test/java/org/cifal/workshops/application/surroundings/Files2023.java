package org.cifal.workshops.application.surroundings;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Files as applicants send them, made here, real in every byte that matters. */
public final class Files2023 {

    public static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private Files2023() {}

    public static byte[] pdf() {
        return "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n"
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** A PDF with this many empty pages. */
    public static byte[] pdf(int pages) {
        return pdf(document -> {
            for (int page = 0; page < pages; page++) {
                document.addPage(new PDPage());
            }
        });
    }

    /** A PDF with this inside. */
    public static byte[] pdf(Consumer<PDDocument> content) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream();
                PDDocument document = new PDDocument()) {
            content.accept(document);
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A PDF of this size, as scans are. */
    public static byte[] largePdf(int bytes) {
        byte[] pdf = new byte[bytes];
        new Random(7).nextBytes(pdf);
        System.arraycopy(pdf(), 0, pdf, 0, pdf().length);
        return pdf;
    }

    /** A Word file that says of itself how many pages it has. */
    public static byte[] word(int pages) {
        return archive(Map.of(
                "word/document.xml", "<document>A case</document>".getBytes(StandardCharsets.UTF_8),
                "docProps/app.xml",
                        "<Properties><Pages>%d</Pages></Properties>"
                                .formatted(pages)
                                .getBytes(StandardCharsets.UTF_8)));
    }

    public static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A picture in a format such as "png" or "jpg". */
    public static byte[] image(String format) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB), format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] word() {
        return archive(Map.of("word/document.xml", "<document>A case</document>".getBytes(StandardCharsets.UTF_8)));
    }

    /** A Word file with these parts beside its list of types. */
    public static byte[] archive(Map<String, byte[]> parts) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream();
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
            zip.finish();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
