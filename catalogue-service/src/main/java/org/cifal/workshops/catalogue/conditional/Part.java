package org.cifal.workshops.catalogue.conditional;

/** A piece of bodies, written and digested once and put into many of them. */
public final class Part {

    private final byte[] bytes;
    private final byte[] digest;

    /** Takes the bytes as they are; nobody changes them afterwards. */
    public Part(byte[] bytes) {
        this.bytes = bytes;
        this.digest = EntityTags.digest(bytes);
    }

    byte[] bytes() {
        return bytes;
    }

    byte[] digest() {
        return digest;
    }
}
