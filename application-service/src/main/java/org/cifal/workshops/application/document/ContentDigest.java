package org.cifal.workshops.application.document;

import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Digests of RFC 9530 in HTTP headers: {@code sha-256=:<base64>:}. */
public final class ContentDigest {

    private static final Pattern SHA256 = Pattern.compile("(?:^|,)\\s*sha-256=:([A-Za-z0-9+/]{43}=):");

    private ContentDigest() {}

    /** The SHA-256 of a {@code Content-Digest}; null without one. Other algorithms are passed over, as the RFC allows. */
    public static byte[] sha256In(String header) {
        if (header == null) {
            return null;
        }
        Matcher member = SHA256.matcher(header);
        return member.find() ? Base64.getDecoder().decode(member.group(1)) : null;
    }

    /** The header for a digest in hexadecimal. */
    static String header(String sha256) {
        return "sha-256=:" + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(sha256)) + ":";
    }
}
