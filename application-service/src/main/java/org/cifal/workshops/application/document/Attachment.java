package org.cifal.workshops.application.document;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The {@code Content-Disposition} of a download (RFC 6266), its name in any script (RFC 8187). */
public final class Attachment {

    private Attachment() {}

    /** Always an attachment, never shown in place. */
    public static String named(String filename) {
        String plain = filename.replaceAll("[^A-Za-z0-9._ -]", "_");
        String encoded = URLEncoder.encode(filename, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(plain, encoded);
    }
}
