package org.cifal.workshops.catalogue.template;

import java.util.regex.Pattern;

/** What a file may be called: it travels to other people's machines, where a name that lies does harm. */
final class FileNamePolicy {

    private static final int LONGEST = 200;
    private static final Pattern INVISIBLE_OR_TURNING =
            Pattern.compile("[\\p{Cntrl}\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u2069\\uFEFF\\p{Cs}]");
    private static final Pattern PATH = Pattern.compile("[/\\\\:*?\"<>|]");

    private FileNamePolicy() {}

    /** The kind the name promises. */
    static TemplateKind kindOf(String fileName) {
        if (fileName == null || fileName.isBlank() || fileName.length() > LONGEST) {
            throw TemplateRefused.name("must be given, with at most %d characters".formatted(LONGEST));
        }
        if (INVISIBLE_OR_TURNING.matcher(fileName).find()) {
            throw TemplateRefused.name("has characters that are invisible or turn the reading direction");
        }
        if (PATH.matcher(fileName).find() || fileName.startsWith(".")) {
            throw TemplateRefused.name("must not begin with a dot or contain / \\ : * ? \" < > or |");
        }
        return TemplateKind.ofFileName(fileName)
                .orElseThrow(() -> TemplateRefused.name("must end in .pdf, .docx, .xlsx or .odt"));
    }
}
