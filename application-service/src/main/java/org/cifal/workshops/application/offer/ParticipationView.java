package org.cifal.workshops.application.offer;

import java.time.Instant;
import java.util.UUID;
import org.cifal.workshops.application.application.Application;
import org.cifal.workshops.application.application.ApplicationMoved;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a seat. */
@Schema(name = "Participation")
record ParticipationView(UUID application, String status, Instant recordedAt, String recordedBy) {

    static ParticipationView of(Application application, ApplicationMoved moved) {
        return new ParticipationView(
                application.id(),
                application.status().slug(),
                moved.at(),
                moved.by().subject());
    }
}
