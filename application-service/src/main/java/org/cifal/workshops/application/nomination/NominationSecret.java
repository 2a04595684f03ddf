package org.cifal.workshops.application.nomination;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** 256 random bits that are a link, or the token of a session: shown once, kept only as their SHA-256. */
public record NominationSecret(String value) {

    /** Tells an official's token from an applicant's and from access tokens of the OpenID provider. */
    public static final String SESSION_PREFIX = "nom_";

    private static final int BYTES = 32;

    /** Part of an address. */
    public static NominationSecret ofLink(SecureRandom random) {
        return new NominationSecret(next(random));
    }

    public static NominationSecret ofSession(SecureRandom random) {
        return new NominationSecret(SESSION_PREFIX + next(random));
    }

    private static String next(SecureRandom random) {
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Never the secret. */
    @Override
    public String toString() {
        return "NominationSecret";
    }
}
