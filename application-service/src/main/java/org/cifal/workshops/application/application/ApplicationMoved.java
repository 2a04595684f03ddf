package org.cifal.workshops.application.application;

import java.time.Instant;
import java.util.UUID;
import org.cifal.workshops.application.security.Actor;

/**
 * An application went from one status to another. Every verb of {@link Application} answers one; the use case fires it
 * as a CDI event inside the transaction of the move, so that history, letters and feeds hold exactly if the move does.
 *
 * @param from null when the application was just started
 */
public record ApplicationMoved(
        UUID applicationId,
        UUID workshopId,
        UUID applicantId,
        ApplicationStatus from,
        ApplicationStatus to,
        Actor by,
        Instant at) {}
