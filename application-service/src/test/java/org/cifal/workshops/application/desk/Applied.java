package org.cifal.workshops.application.desk;

import java.util.UUID;
import org.cifal.workshops.application.surroundings.AnApplicant;

/**
 * An application handed in, and the session of whoever did.
 *
 * @param session bearer token
 */
public record Applied(UUID id, String reference, String session) {

    /** By the address it was handed in at; its reference is left out. */
    public static Applied at(String application, AnApplicant applicant) {
        UUID id = UUID.fromString(application.substring(application.lastIndexOf('/') + 1));
        return new Applied(id, null, applicant.token());
    }
}
