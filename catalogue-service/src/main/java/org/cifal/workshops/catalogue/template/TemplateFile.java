package org.cifal.workshops.catalogue.template;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** One version of a template as it is sent. */
final class TemplateFile {

    private static final int TAG_LENGTH = 32;

    private final String fileName;
    private final String mediaType;
    private final String sha256;
    private final int version;
    private final byte[] content;

    /**
     * A file as it was received or kept.
     *
     * @param sha256 of the content, in hexadecimal
     * @param content not copied: nobody changes it
     */
    TemplateFile(String fileName, String mediaType, String sha256, int version, byte[] content) {
        this.fileName = fileName;
        this.mediaType = mediaType;
        this.sha256 = sha256;
        this.version = version;
        this.content = content;
    }

    TemplateFile numbered(int asVersion) {
        return new TemplateFile(fileName, mediaType, sha256, asVersion, content);
    }

    String fileName() {
        return fileName;
    }

    String mediaType() {
        return mediaType;
    }

    String sha256() {
        return sha256;
    }

    int version() {
        return version;
    }

    byte[] content() {
        return content;
    }

    String etag() {
        return etag(sha256, version);
    }

    /** Strong: of one version, in which the same bytes may have another name than in the one before. */
    static String etag(String sha256, int version) {
        return "\"%s-%d\"".formatted(sha256.substring(0, TAG_LENGTH), version);
    }

    /** In hexadecimal. */
    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** RFC 9530 §3. */
    String reprDigest() {
        return "sha-256=:" + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(sha256)) + ":";
    }

    /** Always saved, never shown in place (RFC 6266); its name in any script (RFC 8187). */
    String disposition() {
        String plain = fileName.replaceAll("[^A-Za-z0-9._ -]", "_");
        String encoded = URLEncoder.encode(fileName, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(plain, encoded);
    }
}
