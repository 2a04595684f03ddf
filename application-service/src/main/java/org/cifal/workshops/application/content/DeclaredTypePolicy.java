package org.cifal.workshops.application.content;

import java.util.List;
import java.util.Locale;

/** Name and declared type must agree before a single byte is read. */
public final class DeclaredTypePolicy {

    private DeclaredTypePolicy() {}

    /** The kind the name promises, where whoever sends the file declares none of their own, as a form does. */
    public static DocumentKind named(String filename) {
        return FileNamePolicy.kindOf(filename);
    }

    /** The kind both name. */
    public static DocumentKind agreed(String filename, String declared) {
        DocumentKind kind = FileNamePolicy.kindOf(filename);
        String type = declared == null ? "" : declared.split(";", 2)[0].trim().toLowerCase(Locale.ROOT);
        if (!kind.mediaType().equals(type)) {
            throw new TypeNotAccepted(type.isEmpty() ? "No type" : type, List.of(kind.mediaType()));
        }
        return kind;
    }
}
