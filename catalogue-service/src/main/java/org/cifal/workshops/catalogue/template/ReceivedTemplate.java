package org.cifal.workshops.catalogue.template;

import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;

/** A file as it comes in: bounded while it is read, told by its content, hashed. */
final class ReceivedTemplate {

    private static final int MOST_BYTES = 10 * 1024 * 1024;

    private ReceivedTemplate() {}

    /**
     * The version is given later, when its place is known.
     *
     * @param digest {@code Content-Digest} as it was sent (RFC 9530), or null; algorithms other than SHA-256 are passed
     *     over, as the RFC allows
     */
    static TemplateFile read(String fileName, String digest, InputStream body) throws IOException {
        TemplateKind kind = FileNamePolicy.kindOf(fileName);
        byte[] content = body.readNBytes(MOST_BYTES + 1);
        if (content.length > MOST_BYTES) {
            throw TemplateRefused.size(MOST_BYTES);
        }
        var file = new TemplateFile(fileName, kind.mediaType(), TemplateFile.sha256(content), 0, content);
        // Before its content is judged: what was damaged on its way is not the file the editor has.
        if (digest != null && !isOf(file, digest)) {
            throw TemplateRefused.damaged();
        }
        TemplateContentPolicy.require(kind, content);
        return file;
    }

    private static boolean isOf(TemplateFile file, String digest) {
        return Stream.of(digest.split(","))
                .map(String::strip)
                .filter(member -> member.startsWith("sha-256="))
                .allMatch(file.reprDigest()::equals);
    }
}
