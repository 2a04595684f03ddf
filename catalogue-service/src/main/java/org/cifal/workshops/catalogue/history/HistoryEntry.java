package org.cifal.workshops.catalogue.history;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cifal.workshops.catalogue.content.Texts;
import org.cifal.workshops.catalogue.notice.FieldChange;
import org.cifal.workshops.catalogue.notice.FieldChangesColumn;
import org.cifal.workshops.catalogue.notice.TextsColumn;
import org.cifal.workshops.catalogue.workshop.EditorialAction;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One act of an editor (design, rule 10). */
@Entity
@Table(name = "history_entry")
public class HistoryEntry {

    @Id
    private UUID id;

    private UUID workshopId;
    private Instant at;

    @Embedded
    private Actor actor;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private EditorialAction action;

    private long revision;

    @Column(columnDefinition = "longtext")
    @Convert(converter = TextsColumn.class)
    private Texts words;

    @Column(columnDefinition = "longtext")
    @Convert(converter = FieldChangesColumn.class)
    private List<FieldChange> changes;

    /** For Hibernate. */
    protected HistoryEntry() {}

    /**
     * An act that was just done.
     *
     * @param revision the one this act made
     * @param words may be null
     */
    public HistoryEntry(
            UUID workshopId,
            Instant at,
            Actor actor,
            EditorialAction action,
            long revision,
            Texts words,
            List<FieldChange> changes) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.workshopId = workshopId;
        this.at = at;
        this.actor = actor;
        this.action = action;
        this.revision = revision;
        this.words = words;
        this.changes = List.copyOf(changes);
    }

    public UUID workshopId() {
        return workshopId;
    }

    public Instant at() {
        return at;
    }

    public Actor actor() {
        return actor;
    }

    public EditorialAction action() {
        return action;
    }

    public long revision() {
        return revision;
    }

    public Texts words() {
        return words;
    }

    public List<FieldChange> changes() {
        return changes;
    }
}
