package org.cifal.workshops.application.document;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One of the files there were for a required document.
 *
 * @param number counts from one
 * @param replacedAt absent for the one that stands
 */
record DocumentVersionView(
        int number,
        String filename,
        String mediaType,
        long size,
        String sha256,
        Instant receivedAt,
        Instant replacedAt) {

    private static DocumentVersionView of(int number, Document document) {
        return new DocumentVersionView(
                number,
                document.filename(),
                document.mediaType(),
                document.bytes(),
                document.sha256(),
                document.receivedAt(),
                document.replacedAt().orElse(null));
    }

    /** Oldest first. */
    @Schema(name = "DocumentVersions")
    record All(List<DocumentVersionView> items) {

        static All of(List<Document> versions) {
            return new All(IntStream.range(0, versions.size())
                    .mapToObj(index -> DocumentVersionView.of(index + 1, versions.get(index)))
                    .toList());
        }
    }
}
