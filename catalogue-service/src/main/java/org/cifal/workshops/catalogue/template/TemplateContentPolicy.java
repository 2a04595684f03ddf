package org.cifal.workshops.catalogue.template;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.tika.Tika;

/**
 * Whether a file is what its name says, and harmless to open: told by its first bytes, for office documents by their
 * parts, never by the type it was declared to have.
 */
final class TemplateContentPolicy {

    private static final Tika TIKA = new Tika();
    private static final int MOST_PARTS = 2_000;
    private static final long MOST_INFLATED = 100L * 1024 * 1024;

    /** What the detector calls an archive that it does not look into. */
    private static final Set<String> ARCHIVES = Set.of("application/zip", "application/x-tika-ooxml");

    private TemplateContentPolicy() {}

    /**
     * Lets only a file of this kind pass.
     *
     * @throws TemplateRefused where it is another, or has macros, or unpacks to far more than its size
     */
    static void require(TemplateKind kind, byte[] content) {
        String detected = TIKA.detect(content);
        boolean archive = kind.mainPart().isPresent() && ARCHIVES.contains(detected);
        if (!archive && !detected.equals(kind.mediaType())) {
            throw TemplateRefused.content("The content is %s, and the name says .%s. A template is a %s."
                    .formatted(
                            detected,
                            kind.extension(),
                            "PDF, Word (.docx), Excel (.xlsx) or OpenDocument text (.odt)"));
        }
        kind.mainPart().ifPresent(mainPart -> requireParts(kind, mainPart, content));
    }

    private static void requireParts(TemplateKind kind, String mainPart, byte[] content) {
        var parts = new Parts(mainPart);
        try (var archive = new ZipInputStream(new ByteArrayInputStream(content), StandardCharsets.UTF_8)) {
            for (ZipEntry part = archive.getNextEntry(); part != null; part = archive.getNextEntry()) {
                parts.take(part.getName(), archive);
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw TemplateRefused.content("The file is a damaged archive.");
        }
        if (!parts.hasMainPart) {
            throw TemplateRefused.content("The file is an archive and not a .%s document.".formatted(kind.extension()));
        }
    }

    /** Inflates everything once and counts, because the sizes an archive states of itself can lie. */
    private static final class Parts {

        private final String mainPart;
        private final byte[] buffer = new byte[64 * 1024];
        private boolean hasMainPart;
        private int count;
        private long inflated;

        Parts(String mainPart) {
            this.mainPart = mainPart;
        }

        void take(String name, ZipInputStream archive) throws IOException {
            hasMainPart |= name.equals(mainPart);
            String lower = name.toLowerCase(Locale.ROOT);
            if (lower.endsWith("vbaproject.bin") || lower.startsWith("basic/") || lower.startsWith("scripts/")) {
                throw TemplateRefused.content("The file has macros. Save it without them.");
            }
            for (int read = archive.read(buffer); read >= 0; read = archive.read(buffer)) {
                inflated += read;
                if (inflated > MOST_INFLATED) {
                    throw TemplateRefused.content("The file unpacks to far more than its size.");
                }
            }
            if (++count > MOST_PARTS) {
                throw TemplateRefused.content("The file has more than %d parts.".formatted(MOST_PARTS));
            }
        }
    }
}
