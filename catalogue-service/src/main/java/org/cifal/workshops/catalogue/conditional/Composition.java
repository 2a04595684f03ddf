package org.cifal.workshops.catalogue.conditional;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * A body in JSON put together from parts. Its tag follows from theirs and from what stands between them: the same on
 * every instance, as if all of it had been digested, for a fraction of the work.
 */
public final class Composition {

    private static final Piece COMMA = new Piece.Text(",");

    private final List<Piece> pieces = new ArrayList<>();

    public Composition text(String text) {
        pieces.add(new Piece.Text(text));
        return this;
    }

    /** Between two parts of a list. */
    public Composition comma() {
        pieces.add(COMMA);
        return this;
    }

    public Composition part(Part part) {
        pieces.add(part);
        return this;
    }

    /** A part without its last brace, for something more to stand within it. */
    public Composition open(Part part) {
        pieces.add(new Piece.Open(part));
        return this;
    }

    byte[] body() {
        int length = 0;
        for (Piece piece : pieces) {
            length += piece.length();
        }
        byte[] body = new byte[length];
        int at = 0;
        for (Piece piece : pieces) {
            System.arraycopy(piece.bytes(), 0, body, at, piece.length());
            at += piece.length();
        }
        return body;
    }

    String tag() {
        int length = 0;
        for (Piece piece : pieces) {
            length += piece.digestedLength();
        }
        ByteBuffer digested = ByteBuffer.allocate(length);
        for (Piece piece : pieces) {
            piece.addTo(digested);
        }
        return EntityTags.tag(EntityTags.digest(digested.array()));
    }
}
