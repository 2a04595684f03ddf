package org.cifal.workshops.application.history;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.cifal.workshops.application.security.Actor;

/** One change and its author; never altered afterwards. */
@Entity
@Table(name = "history_entry")
public class HistoryEntry {

    @Id
    private UUID id;

    private UUID workshopId;
    private UUID applicationId;
    private Instant at;
    private String actorKind;
    private String actor;
    private String what;

    @Column(columnDefinition = "text")
    private String valueBefore;

    @Column(columnDefinition = "text")
    private String valueAfter;

    @Column(columnDefinition = "text")
    private String reason;

    protected HistoryEntry() {}

    HistoryEntry(UUID workshopId, UUID applicationId, Actor by, Change change, Instant at) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.workshopId = workshopId;
        this.applicationId = applicationId;
        this.at = at;
        this.actorKind = by.kind();
        this.actor = by.subject();
        this.what = change.what();
        this.valueBefore = change.before();
        this.valueAfter = change.after();
        this.reason = change.reason();
    }

    public UUID id() {
        return id;
    }

    public UUID workshopId() {
        return workshopId;
    }

    /** Null for what concerns the workshop as a whole. */
    public UUID applicationId() {
        return applicationId;
    }

    public Instant at() {
        return at;
    }

    public Actor by() {
        return new Actor(actorKind, actor);
    }

    public Change change() {
        return new Change(what, valueBefore, valueAfter, reason);
    }
}
