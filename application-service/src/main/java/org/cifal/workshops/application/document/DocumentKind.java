package org.cifal.workshops.application.document;

import java.util.Locale;
import java.util.Optional;

/** The kinds of file there are, and how each is told. */
enum DocumentKind {
    PDF("application/pdf"),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    JPEG("image/jpeg"),
    PNG("image/png");

    private final String mediaType;

    DocumentKind(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    static Optional<DocumentKind> ofExtension(String extension) {
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
        return this == WORD ? "application/zip".equals(detected) : mediaType.equals(detected);
    }
}
