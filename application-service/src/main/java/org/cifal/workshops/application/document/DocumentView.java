package org.cifal.workshops.application.document;

import java.time.Instant;

/** A document as it was taken in. */
record DocumentView(String code, String filename, String mediaType, long size, String sha256, Instant receivedAt) {

    static DocumentView of(Document document) {
        return new DocumentView(
                document.code(),
                document.filename(),
                document.mediaType(),
                document.bytes(),
                document.sha256(),
                document.receivedAt());
    }
}
