package org.cifal.workshops.catalogue.calendar;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Folds content lines (RFC 5545 §3.1): no line is longer than 75 octets, and no character is cut in two. */
final class ContentLines {

    private static final int MOST_OCTETS = 75;
    private static final byte[] LINE_END = {'\r', '\n'};

    private ContentLines() {}

    /** Lines that end with CRLF, in UTF-8. */
    static byte[] folded(String lines) {
        var folded = new ByteArrayOutputStream(lines.length() * 2);
        lines.lines().forEach(line -> {
            fold(line, folded);
            folded.writeBytes(LINE_END);
        });
        return folded.toByteArray();
    }

    private static void fold(String line, ByteArrayOutputStream folded) {
        byte[] octets = line.getBytes(StandardCharsets.UTF_8);
        int begin = 0;
        int room = MOST_OCTETS;
        while (octets.length - begin > room) {
            int end = beginOfCharacter(octets, begin + room);
            folded.write(octets, begin, end - begin);
            folded.writeBytes(LINE_END);
            folded.write(' ');
            begin = end;
            room = MOST_OCTETS - 1;
        }
        folded.write(octets, begin, octets.length - begin);
    }

    /** The octets within a character of UTF-8 begin with the bits 10. */
    private static int beginOfCharacter(byte[] octets, int index) {
        int begin = index;
        while ((octets[begin] & 0xC0) == 0x80) {
            begin--;
        }
        return begin;
    }
}
