package org.cifal.workshops.application.upload;

import java.time.Instant;
import java.util.UUID;

/** How far an upload has come. */
record UploadView(
        UUID id,
        String code,
        String filename,
        String mediaType,
        long size,
        String sha256,
        long offset,
        boolean complete,
        Instant startedAt,
        Instant expiresAt) {

    static UploadView of(Upload upload) {
        return new UploadView(
                upload.id(),
                upload.code(),
                upload.filename(),
                upload.mediaType(),
                upload.bytes(),
                upload.sha256(),
                upload.received(),
                upload.documentId().isPresent(),
                upload.startedAt(),
                upload.expiresAt());
    }
}
