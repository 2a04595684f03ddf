package org.cifal.workshops.catalogue.conditional;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A body in JSON put together from parts. Its tag follows from theirs and from what stands between them: the same on
 * every instance, as if all of it had been digested, for a fraction of the work.
 */
public final class Composition {

    private static final int USUAL = 1_024;

    private final List<byte[]> chunks = new ArrayList<>();
    private final ByteArrayOutputStream digested = new ByteArrayOutputStream(USUAL);
    private int length;

    public Composition text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digested.writeBytes(bytes);
        return chunk(bytes, bytes.length);
    }

    public Composition part(Part part) {
        digested.writeBytes(part.digest());
        return chunk(part.bytes(), part.bytes().length);
    }

    /** A part without its last brace, for something more to stand within it. */
    public Composition open(Part part) {
        digested.writeBytes(part.digest());
        return chunk(part.bytes(), part.bytes().length - 1);
    }

    private Composition chunk(byte[] bytes, int taken) {
        chunks.add(taken == bytes.length ? bytes : Arrays.copyOf(bytes, taken));
        length += taken;
        return this;
    }

    byte[] body() {
        byte[] body = new byte[length];
        int at = 0;
        for (byte[] chunk : chunks) {
            System.arraycopy(chunk, 0, body, at, chunk.length);
            at += chunk.length;
        }
        return body;
    }

    String tag() {
        return EntityTags.tag(EntityTags.digest(digested.toByteArray()));
    }
}
