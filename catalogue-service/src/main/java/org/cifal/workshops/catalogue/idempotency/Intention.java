package org.cifal.workshops.catalogue.idempotency;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.cifal.workshops.catalogue.parameter.InvalidParameters;
import org.cifal.workshops.catalogue.problem.FieldError;
import org.cifal.workshops.catalogue.wire.WireFormat;

/**
 * What a caller wants to happen once.
 *
 * @param caller whose key it is; keys of others are other keys
 * @param key of the caller's own making
 * @param fingerprint SHA-256, in hexadecimal, of what is to happen and the payload
 */
public record Intention(String caller, String key, String fingerprint) {

    private static final int SHORTEST = 8;
    private static final int LONGEST = 128;

    /**
     * What a request with this key is to bring about.
     *
     * @param key {@code Idempotency-Key} as it was sent, or null
     * @param effect what is to happen, such as {@code publish/<id>}
     * @throws InvalidParameters where the key is missing, or too short or too long
     */
    public static Intention of(String caller, String key, String effect, Object payload) {
        if (key == null || key.length() < SHORTEST || key.length() > LONGEST) {
            throw new InvalidParameters(List.of(new FieldError(
                    "#Idempotency-Key", "must be given, with %d to %d characters".formatted(SHORTEST, LONGEST))));
        }
        return new Intention(caller, key, fingerprint(effect, WireFormat.bytes(payload)));
    }

    private static String fingerprint(String effect, byte[] payload) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(effect.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            return HexFormat.of().formatHex(digest.digest(payload));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
