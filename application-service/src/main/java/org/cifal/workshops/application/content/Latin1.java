package org.cifal.workshops.application.content;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Bytes as the characters of ISO 8859-1, one each, to search in without copying them. */
record Latin1(ByteBuffer bytes, int from, int to) implements CharSequence {

    static Latin1 of(ByteBuffer bytes) {
        return new Latin1(bytes, 0, bytes.limit());
    }

    @Override
    public int length() {
        return to - from;
    }

    @Override
    public char charAt(int index) {
        return (char) (bytes.get(from + index) & 0xff);
    }

    @Override
    public Latin1 subSequence(int start, int end) {
        return new Latin1(bytes, from + start, from + end);
    }

    @Override
    public String toString() {
        byte[] copy = new byte[length()];
        bytes.get(from, copy);
        return new String(copy, StandardCharsets.ISO_8859_1);
    }
}
