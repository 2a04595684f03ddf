package org.cifal.workshops.catalogue.conditional;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** What a body is put together from: its first so many bytes stand in the body, and it has its say in the tag. */
sealed interface Piece permits Piece.Text, Piece.Open, Part {

    byte[] bytes();

    default int length() {
        return bytes().length;
    }

    /** How many bytes of what is digested into the tag are its own. */
    int digestedLength();

    void addTo(ByteBuffer digested);

    /** Written for one body. */
    final class Text implements Piece {

        private final byte[] bytes;

        Text(String text) {
            bytes = text.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public byte[] bytes() {
            return bytes;
        }

        @Override
        public int digestedLength() {
            return bytes.length;
        }

        @Override
        public void addTo(ByteBuffer digested) {
            digested.put(bytes);
        }
    }

    /** A part without its last brace. */
    record Open(Part part) implements Piece {

        @Override
        public byte[] bytes() {
            return part.bytes();
        }

        @Override
        public int length() {
            return part.length() - 1;
        }

        @Override
        public int digestedLength() {
            return part.digestedLength();
        }

        @Override
        public void addTo(ByteBuffer digested) {
            part.addTo(digested);
        }
    }
}
