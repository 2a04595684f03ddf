package org.cifal.workshops.application.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** 256 random bits that are part of a link, or a token: shown once, kept only as their SHA-256. */
public record Secret(String value) {

    private static final int BYTES = 32;

    /** @param prefix tells it from other secrets; may be empty */
    public static Secret next(SecureRandom random, String prefix) {
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        return new Secret(prefix + Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
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
        return "Secret";
    }
}
