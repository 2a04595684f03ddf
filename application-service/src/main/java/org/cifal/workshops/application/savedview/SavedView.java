package org.cifal.workshops.application.savedview;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cifal.workshops.application.listing.ListQuestion;
import org.cifal.workshops.application.security.Officer;

/**
 * A question to the list of one workshop, kept by name. It belongs to the officer who saved it; shared, the officers of
 * the same organisation read it, too. The other organisers never do.
 */
@Entity
@Table(name = "saved_view")
public class SavedView {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID workshopId;
    private String owner;
    private String organisation;
    private String name;
    private boolean shared;

    @Convert(converter = ParametersColumn.class)
    @Column(columnDefinition = "json")
    private Map<String, List<String>> question;

    private Instant savedAt;

    protected SavedView() {}

    SavedView(UUID workshopId, Officer owner, String name, boolean shared, ListQuestion question, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.workshopId = workshopId;
        this.owner = owner.subject();
        this.organisation = owner.organisation();
        this.name = name;
        this.shared = shared;
        this.question = question.parameters();
        this.savedAt = now;
    }

    void rename(String newName) {
        this.name = newName;
    }

    void share(boolean withTheOrganisation) {
        this.shared = withTheOrganisation;
    }

    void ask(ListQuestion other) {
        this.question = other.parameters();
    }

    boolean belongsTo(Officer officer) {
        return owner.equals(officer.subject()) && organisation.equals(officer.organisation());
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID workshopId() {
        return workshopId;
    }

    public String name() {
        return name;
    }

    public boolean shared() {
        return shared;
    }

    /** As parameters of the list. */
    public Map<String, List<String>> question() {
        return question;
    }

    public Instant savedAt() {
        return savedAt;
    }
}
