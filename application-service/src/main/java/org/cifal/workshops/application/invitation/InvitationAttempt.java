package org.cifal.workshops.application.invitation;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Somebody brought a code that does not let them in. */
@Entity
@Table(name = "invitation_attempt")
class InvitationAttempt {

    @Id
    private UUID id;

    private UUID workshopId;
    private UUID applicantId;
    private Instant at;

    protected InvitationAttempt() {}

    InvitationAttempt(UUID workshopId, UUID applicantId, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.workshopId = workshopId;
        this.applicantId = applicantId;
        this.at = now;
    }

    UUID workshopId() {
        return workshopId;
    }

    UUID applicantId() {
        return applicantId;
    }

    Instant at() {
        return at;
    }
}
