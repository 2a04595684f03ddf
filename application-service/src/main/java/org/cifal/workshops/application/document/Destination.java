package org.cifal.workshops.application.document;

import java.util.UUID;
import org.cifal.workshops.application.content.DocumentKind;

/**
 * Where a file is to go.
 *
 * @param code of the required document it is
 * @param filename judged already, as is the kind it promises
 * @param nomination the part in which a nominating official hands it in; null where the applicant does
 */
public record Destination(
        UUID applicantId, UUID applicationId, String code, String filename, DocumentKind kind, UUID nomination) {

    /** The applicant's own. */
    public Destination(UUID applicantId, UUID applicationId, String code, String filename, DocumentKind kind) {
        this(applicantId, applicationId, code, filename, kind, null);
    }

    /** Who sends the file: the nomination stands for its official. */
    UUID sender() {
        return nomination == null ? applicantId : nomination;
    }
}
