package org.cifal.workshops.catalogue.template;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file as it comes in: bounded while it is read, told by its content, hashed. */
final class ReceivedTemplate {

    private static final int MOST_BYTES = 10 * 1024 * 1024;

    private ReceivedTemplate() {}

    /** The version is given later, when its place is known. */
    static TemplateFile read(String fileName, InputStream body) throws IOException {
        TemplateKind kind = FileNamePolicy.kindOf(fileName);
        byte[] content = body.readNBytes(MOST_BYTES + 1);
        if (content.length > MOST_BYTES) {
            throw TemplateRefused.size(MOST_BYTES);
        }
        TemplateContentPolicy.require(kind, content);
        return new TemplateFile(fileName, kind.mediaType(), sha256(content), 0, content);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
