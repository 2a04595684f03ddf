package org.cifal.workshops.catalogue.conditional;

import io.netty.buffer.ByteBuf;
import java.nio.charset.StandardCharsets;

/** What a body is put together from: its first so many bytes stand in the body, and it has its say in the tag. */
sealed interface Piece permits Piece.Text, Piece.Open, Part {

    byte[] bytes();

    default int length() {
        return bytes().length;
    }

    void addTo(ByteBuf digested);

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
        public void addTo(ByteBuf digested) {
            digested.writeBytes(bytes);
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
        public void addTo(ByteBuf digested) {
            part.addTo(digested);
        }
    }
}
