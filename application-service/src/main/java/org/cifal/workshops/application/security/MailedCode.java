package org.cifal.workshops.application.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;

/** Eight characters nobody mistakes for one another. */
public record MailedCode(String value) {

    /** No 0 and O, no 1, I and L: 31^8 codes, of which five may be tried. */
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int LENGTH = 8;

    public static MailedCode next(SecureRandom random) {
        StringBuilder code = new StringBuilder(LENGTH);
        random.ints(LENGTH, 0, ALPHABET.length()).forEach(index -> code.append(ALPHABET.charAt(index)));
        return new MailedCode(code.toString());
    }

    /** What somebody typed: case and spaces make no difference. */
    public static MailedCode typed(String text) {
        return new MailedCode(text.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT));
    }

    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Never the secret. */
    @Override
    public String toString() {
        return "MailedCode";
    }
}
