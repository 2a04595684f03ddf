package org.cifal.workshops.application.content;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a file may be called. Names travel to officers' machines, where a name that lies does harm. */
final class FileNamePolicy {

    /** All of Unicode's, but for the joiners that words of Persian and of many languages of India are spelled with. */
    private static final Pattern INVISIBLE_OR_TURNING =
            Pattern.compile("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029&&[^\\u200C\\u200D]]");

    private static final Pattern PATH = Pattern.compile("[/\\\\:*?\"<>|]");

    /** What a machine would take for a type of its own if it stood last. */
    private static final Set<String> KNOWN_EXTENSIONS = Set.of(
            "pdf", "doc", "docx", "docm", "rtf", "odt", "xls", "xlsx", "xlsm", "ppt", "pptx", "jpg", "jpeg", "png",
            "gif", "svg", "zip", "rar", "7z", "exe", "com", "bat", "cmd", "scr", "msi", "js", "vbs", "ps1", "sh", "jar",
            "html", "htm", "php", "lnk", "iso", "hta", "wsf", "vbe", "jse", "pif", "cpl", "url", "reg", "dll", "apk",
            "mht", "dotm", "pptm", "xlsb", "tar", "gz", "xml");

    private FileNamePolicy() {}

    /** The kind the name promises. */
    static DocumentKind kindOf(String filename) {
        if (INVISIBLE_OR_TURNING.matcher(filename).find()) {
            throw new DocumentRefused("The file name has characters that are invisible or turn the reading direction.");
        }
        if (PATH.matcher(filename).find()) {
            throw new DocumentRefused("The file name must not contain / \\ : * ? \" < > or |.");
        }
        String[] parts = filename.split("\\.");
        if (parts.length > 2
                && KNOWN_EXTENSIONS.contains(parts[parts.length - 2].trim().toLowerCase(Locale.ROOT))) {
            throw new DocumentRefused("The file name has two extensions; leave the right one.");
        }
        return Optional.of(parts)
                .filter(all -> all.length > 1 && !all[0].isBlank())
                .flatMap(all -> DocumentKind.ofExtension(all[all.length - 1]))
                .orElseThrow(() -> new DocumentRefused("The file name must end in .pdf, .docx, .jpg, .jpeg or .png."));
    }
}
