package org.cifal.workshops.catalogue.notice;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cifal.workshops.catalogue.content.Texts;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One statement that something about a workshop changed: the old value, the new one, the words and the time. */
@Entity
@Table(name = "notice")
public class Notice {

    @Id
    private UUID id;

    private UUID workshopId;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private NoticeKind kind;

    private Instant at;

    @Column(columnDefinition = "longtext")
    @Convert(converter = TextsColumn.class)
    private Texts words;

    @Column(columnDefinition = "longtext")
    @Convert(converter = FieldChangesColumn.class)
    private List<FieldChange> changes;

    /** For Hibernate. */
    protected Notice() {}

    /**
     * A statement made now.
     *
     * @param words may be null: a publication needs none
     */
    public Notice(UUID workshopId, NoticeKind kind, Instant at, Texts words, List<FieldChange> changes) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.workshopId = workshopId;
        this.kind = kind;
        this.at = at;
        this.words = words;
        this.changes = List.copyOf(changes);
    }

    public UUID id() {
        return id;
    }

    public UUID workshopId() {
        return workshopId;
    }

    public NoticeKind kind() {
        return kind;
    }

    public Instant at() {
        return at;
    }

    public Optional<Texts> words() {
        return Optional.ofNullable(words);
    }

    public List<FieldChange> changes() {
        return changes;
    }
}
