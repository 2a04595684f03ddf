package org.cifal.workshops.application.application;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/**
 * One document of an application, as the dossier counts it. The file itself belongs to another feature.
 *
 * @param documentId the stored document that stands for the required one now
 * @param sha256 of the file, in lower-case hexadecimal
 * @param bytes size of the file
 * @param shortcoming why the document does not meet its rule, in an officer's words; null when nothing is held against it
 */
@Embeddable
public record DossierEntry(UUID documentId, String sha256, long bytes, Instant receivedAt, String shortcoming) {

    DossierEntry with(String newShortcoming) {
        return new DossierEntry(documentId, sha256, bytes, receivedAt, newShortcoming);
    }
}
