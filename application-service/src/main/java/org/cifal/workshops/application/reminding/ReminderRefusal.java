package org.cifal.workshops.application.reminding;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** An applicant wants no reminders. */
@Entity
@Table(name = "reminder_refusal")
class ReminderRefusal {

    @Id
    private UUID applicantId;

    private Instant refusedAt;

    protected ReminderRefusal() {}

    ReminderRefusal(UUID applicantId, Instant now) {
        this.applicantId = applicantId;
        this.refusedAt = now;
    }

    Instant refusedAt() {
        return refusedAt;
    }
}
