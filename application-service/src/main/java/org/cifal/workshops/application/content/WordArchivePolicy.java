package org.cifal.workshops.application.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** What may be inside a Word file, which is an archive: a document, no macros, and no more than it claims to be. */
final class WordArchivePolicy {

    private static final int MOST_ENTRIES = 2_000;
    private static final long MOST_INFLATED = 100L * 1024 * 1024;
    private static final long HIGHEST_RATIO = 200;

    private static final Pattern PROGRAM =
            Pattern.compile("(?i)(^|/)activex/|/embeddings/[^/]*\\.(?!(xlsx|docx|pptx)$)[^/.]*$");

    private WordArchivePolicy() {}

    static void requireHarmless(Path file) throws IOException {
        try (ZipFile archive = new ZipFile(file.toFile())) {
            if (archive.size() > MOST_ENTRIES) {
                throw new DocumentRefused("The Word file has more than %d parts.".formatted(MOST_ENTRIES));
            }
            if (archive.getEntry("[Content_Types].xml") == null || archive.getEntry("word/document.xml") == null) {
                throw new DocumentRefused("The file is an archive and not a Word document.");
            }
            requireInflatable(archive, Files.size(file));
            requireNoMacros(archive);
            requireNoPrograms(archive);
            WordRelationsPolicy.requireNothingFetched(archive);
        } catch (ZipException broken) {
            throw new DocumentRefused("The Word file is damaged.");
        }
    }

    private static void requireNoMacros(ZipFile archive) throws IOException {
        boolean macros = archive.stream()
                .map(entry -> entry.getName().toLowerCase(Locale.ROOT))
                .anyMatch(name -> name.endsWith("vbaproject.bin") || name.endsWith("vbadata.xml"));
        try (InputStream types = archive.getInputStream(archive.getEntry("[Content_Types].xml"))) {
            String declared = new String(types.readNBytes(1024 * 1024), StandardCharsets.UTF_8);
            if (macros || declared.toLowerCase(Locale.ROOT).contains("macroenabled")) {
                throw new DocumentRefused("The Word file has macros. Save it without them.");
            }
        }
    }

    /** Neither controls nor packaged files; a chart keeps its table of figures as a workbook, which is none of either. */
    private static void requireNoPrograms(ZipFile archive) {
        if (archive.stream().anyMatch(entry -> PROGRAM.matcher(entry.getName()).find())) {
            throw new DocumentRefused("The Word file carries another file or a program. Save it without.");
        }
    }

    /** Inflates everything once and counts, because the sizes an archive states of itself can lie. */
    private static void requireInflatable(ZipFile archive, long size) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long inflated = 0;
        Enumeration<? extends ZipEntry> entries = archive.entries();
        while (entries.hasMoreElements()) {
            try (InputStream part = archive.getInputStream(entries.nextElement())) {
                int read;
                while ((read = part.read(buffer)) >= 0) {
                    inflated += read;
                    if (inflated > MOST_INFLATED || inflated > HIGHEST_RATIO * size) {
                        throw new DocumentRefused("The Word file unpacks to far more than its size.");
                    }
                }
            }
        }
    }
}
