package org.cifal.workshops.application.disclosure;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * The newest position of one application in one recipient's feed. Life cycle: it comes to be <em>live</em> when the
 * application may first be shown, becomes a tombstone when it may no more, and live again if it may again.
 */
@Entity
@Table(name = "applicant_feed")
public class FeedEntry {

    @Id
    private UUID id;

    private String recipient;
    private UUID applicationId;
    private boolean live;

    /** Change number; taken by the last statement of the transaction, past Hibernate. */
    @Column(updatable = false)
    private long modified;

    /** Read by queries alone: when a tombstone is old enough to be forgotten. */
    @SuppressWarnings("UnusedVariable")
    private Instant changedAt;

    protected FeedEntry() {}

    FeedEntry(String recipient, UUID applicationId) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.recipient = recipient;
        this.applicationId = applicationId;
    }

    void show(Instant now) {
        this.live = true;
        this.changedAt = now;
    }

    void bury(Instant now) {
        this.live = false;
        this.changedAt = now;
    }

    public UUID id() {
        return id;
    }

    public String recipient() {
        return recipient;
    }

    public UUID applicationId() {
        return applicationId;
    }

    public boolean live() {
        return live;
    }

    public long modified() {
        return modified;
    }
}
