package org.cifal.workshops.application.reminding;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.cifal.workshops.application.application.Application;
import org.cifal.workshops.application.security.Secret;

/** A reminder that was written. There is one of each step before each closing instant, so that an extension brings its own. */
@Entity
@Table(name = "reminder")
class Reminder {

    @Id
    private UUID id;

    private UUID applicationId;
    private UUID applicantId;
    private int daysBefore;
    private Instant closesAt;

    @Column(columnDefinition = "binary(32)")
    private byte[] stopHash;

    private Instant writtenAt;

    protected Reminder() {}

    Reminder(Application application, ReminderPolicy.Step step, Secret stop, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.applicationId = application.id();
        this.applicantId = application.applicantId();
        this.daysBefore = step.daysBefore();
        this.closesAt = step.closesAt().toInstant();
        this.stopHash = stop.hash();
        this.writtenAt = now;
    }

    UUID applicationId() {
        return applicationId;
    }

    int daysBefore() {
        return daysBefore;
    }

    /** The closing instant it was written before. */
    Instant closesAt() {
        return closesAt;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    UUID applicantId() {
        return applicantId;
    }
}
