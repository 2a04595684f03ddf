package org.cifal.workshops.catalogue.syndication;

import java.util.regex.Pattern;

/** Text as every format may carry it. */
public final class PlainText {

    /**
     * What XML 1.0 has no way of writing (§2.2) and iCalendar does not allow in text (RFC 5545 §3.1): control
     * characters but tab and line end, halves of surrogate pairs, two non-characters.
     */
    private static final Pattern NOT_TEXT = Pattern.compile(
            "[\\x{0}-\\x{8}\\x{B}\\x{C}\\x{E}-\\x{1F}\\x{7F}-\\x{9F}\\x{D800}-\\x{DFFF}\\x{FFFE}\\x{FFFF}]");

    private static final Pattern LINE_END = Pattern.compile("\\r\\n?");

    private PlainText() {}

    /** The text without what is none, its line ends all alike. */
    public static String of(String text) {
        return NOT_TEXT.matcher(LINE_END.matcher(text).replaceAll("\n")).replaceAll("");
    }
}
