package org.cifal.workshops.application.document;

import java.time.Instant;

/** A document as it was taken in. */
public record DocumentView(
        String code,
        String filename,
        String mediaType,
        long size,
        String sha256,
        Integer pages,
        String scan,
        Instant receivedAt) {

    public static DocumentView of(Document document) {
        return new DocumentView(
                document.code(),
                document.filename(),
                document.mediaType(),
                document.bytes(),
                document.sha256(),
                document.pages().orElse(null),
                document.scan().slug(),
                document.receivedAt());
    }
}
