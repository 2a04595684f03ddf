package org.cifal.workshops.application.scanner;

/**
 * What the scanner says of a file.
 *
 * @param detail what it calls what it found, or why it could not say; null for a clean file
 */
public record Finding(Kind kind, String detail) {

    /** Whether anything was found. */
    public enum Kind {
        CLEAN,
        INFECTED,
        UNDECIDED
    }

    /** Reads {@code stream: OK}, {@code stream: <name> FOUND} or {@code <reason> ERROR}. */
    static Finding of(String answer) {
        String said = answer.replaceFirst("^stream: ", "");
        if (said.equals("OK")) {
            return new Finding(Kind.CLEAN, null);
        }
        return said.endsWith(" FOUND")
                ? new Finding(Kind.INFECTED, said.substring(0, said.length() - " FOUND".length()))
                : new Finding(Kind.UNDECIDED, said);
    }
}
