package org.cifal.workshops.application.content;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The kinds of file there are, and how each is told. */
public enum DocumentKind {
    PDF("application/pdf"),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    JPEG("image/jpeg"),
    PNG("image/png");

    /** The second is what the detector calls an archive that begins as office documents do. */
    private static final Set<String> ARCHIVES = Set.of("application/zip", "application/x-tika-ooxml");

    private final String mediaType;

    DocumentKind(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    public static Optional<DocumentKind> ofExtension(String extension) {
        return Optional.ofNullable(
                switch (extension.toLowerCase(Locale.ROOT)) {
                    case "pdf" -> PDF;
                    case "docx" -> WORD;
                    case "jpg", "jpeg" -> JPEG;
                    case "png" -> PNG;
                    default -> null;
                });
    }

    /** What the first bytes say; a Word file is an archive from outside, and looked into elsewhere. */
    boolean beginsLike(String detected) {
        return this == WORD ? ARCHIVES.contains(detected) : mediaType.equals(detected);
    }
}
