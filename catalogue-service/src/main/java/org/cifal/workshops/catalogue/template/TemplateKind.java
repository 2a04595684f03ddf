package org.cifal.workshops.catalogue.template;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a template may be: forms that people fill in or print. */
enum TemplateKind {
    PDF("application/pdf", null),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "word/document.xml"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xl/workbook.xml"),
    ODT("application/vnd.oasis.opendocument.text", "content.xml");

    private final String mediaType;
    private final String mainPart;

    TemplateKind(String mediaType, String mainPart) {
        this.mediaType = mediaType;
        this.mainPart = mainPart;
    }

    String mediaType() {
        return mediaType;
    }

    /** The part that makes an archive this kind of document; empty where it is no archive. */
    Optional<String> mainPart() {
        return Optional.ofNullable(mainPart);
    }

    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<TemplateKind> ofFileName(String fileName) {
        String extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.extension().equals(extension))
                .findFirst();
    }
}
