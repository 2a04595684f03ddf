package org.cifal.workshops.catalogue.template;

import java.io.IOException;
import java.io.InputStream;

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
        return new TemplateFile(fileName, kind.mediaType(), TemplateFile.sha256(content), 0, content);
    }
}
