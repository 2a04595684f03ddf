package org.cifal.workshops.catalogue.conditional;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Entity tags and their two comparisons (RFC 9110 §8.8.3.2): lists, {@code *} and weak tags included. */
public final class EntityTags {

    private static final Pattern TAG = Pattern.compile("(W/)?(\"[\\x21\\x23-\\x7E\\x80-\\xFF]*\")");
    private static final int BYTES = 16;

    private EntityTags() {}

    /** A strong tag: the same bytes have the same one on every instance. */
    public static String of(byte[] representation) {
        return tag(digest(representation));
    }

    static byte[] digest(byte[] bytes) {
        return Arrays.copyOf(sha256().digest(bytes), BYTES);
    }

    static String tag(byte[] digest) {
        byte[] tag = Base64.getUrlEncoder().withoutPadding().encode(Arrays.copyOf(digest, BYTES));
        return '"' + new String(tag, StandardCharsets.US_ASCII) + '"';
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A strong tag: a revision names one state of one resource. */
    public static String of(long revision) {
        return "\"" + revision + "\"";
    }

    /** Whether {@code If-None-Match} names the present representation; weak tags count (§13.1.2). */
    public static boolean anyMatchesWeakly(String header, String present) {
        // Most clients hold one representation and send its tag alone.
        return header.equals(present)
                || isAny(header)
                || tags(header).anyMatch(tag -> tag.group(2).equals(present));
    }

    /** Whether {@code If-Match} names the present version; a weak tag never does (§13.1.1). */
    static boolean anyMatchesStrongly(String header, String present) {
        return isAny(header)
                || tags(header)
                        .anyMatch(tag -> tag.group(1) == null && tag.group(2).equals(present));
    }

    private static boolean isAny(String header) {
        return "*".equals(header.trim());
    }

    private static Stream<MatchResult> tags(String header) {
        return Optional.of(header).stream().flatMap(value -> TAG.matcher(value).results());
    }
}
