package org.cifal.workshops.application.applicant;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/** The opaque secret of a session: shown once, kept only as its SHA-256. */
public record SessionToken(String value) {

    /** Tells our tokens from access tokens of the OpenID provider. */
    private static final String PREFIX = "aps_";

    private static final String SCHEME = "Bearer ";
    private static final int BYTES = 32;

    /** A new one of 256 random bits. */
    public static SessionToken next(SecureRandom random) {
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        return new SessionToken(PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    /** The token in an {@code Authorization} header, if it is one of ours. */
    static Optional<SessionToken> in(String authorization) {
        return Optional.ofNullable(authorization)
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header -> header.substring(SCHEME.length()).trim())
                .filter(token -> token.startsWith(PREFIX))
                .map(SessionToken::new);
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Never the secret. */
    @Override
    public String toString() {
        return PREFIX + "…";
    }
}
