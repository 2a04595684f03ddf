package org.cifal.workshops.catalogue.conditional;

import java.nio.ByteBuffer;

/** A piece of bodies, written and digested once and put into many of them. */
public final class Part implements Piece {

    private final byte[] bytes;
    // Two numbers and no array: a page asks parts from all over the memory for them.
    private final long firstOfDigest;
    private final long restOfDigest;

    /** Takes the bytes as they are; nobody changes them afterwards. */
    public Part(byte[] bytes) {
        this.bytes = bytes;
        ByteBuffer digest = ByteBuffer.wrap(EntityTags.digest(bytes));
        this.firstOfDigest = digest.getLong();
        this.restOfDigest = digest.getLong();
    }

    @Override
    public byte[] bytes() {
        return bytes;
    }

    @Override
    public int digestedLength() {
        return 2 * Long.BYTES;
    }

    @Override
    public void addTo(ByteBuffer digested) {
        digested.putLong(firstOfDigest).putLong(restOfDigest);
    }

    String tag() {
        ByteBuffer digest = ByteBuffer.allocate(digestedLength());
        addTo(digest);
        return EntityTags.tag(digest.array());
    }
}
