package org.cifal.workshops.application.selection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.cifal.workshops.application.security.Officer;

/** What is decided on one application: a proposal until its board is released. */
@Entity
@Table(name = "decision")
public class Decision {

    @Id
    private UUID applicationId;

    @Enumerated(EnumType.STRING)
    private DecisionOutcome outcome;

    /** Place among the reserves, from 1; RANK is a word of MySQL's own. */
    @Column(name = "reserve_rank")
    private Integer rank;

    private String reason;
    private String decidedBy;
    private String organisation;
    private Instant decidedAt;
    private Instant movedUpAt;

    protected Decision() {}

    Decision(UUID applicationId) {
        this.applicationId = applicationId;
    }

    void propose(DecisionOutcome newOutcome, Integer newRank, String why, Officer by, Instant now) {
        this.outcome = newOutcome;
        this.rank = newRank;
        this.reason = why;
        this.decidedBy = by.subject();
        this.organisation = by.organisation();
        this.decidedAt = now;
    }

    /** A reserve takes a seat that another gave back. */
    void moveUp(Instant now) {
        this.outcome = DecisionOutcome.SELECTED;
        this.movedUpAt = now;
    }

    /** For the history. */
    String words() {
        return rank == null ? outcome.slug() : "%s, rank %d".formatted(outcome.slug(), rank);
    }

    /** What an approver sees of it, for the digest they approve. */
    String fingerprint() {
        return String.join("\u001f", applicationId.toString(), outcome.slug(), String.valueOf(rank), reason, decidedBy);
    }

    public UUID applicationId() {
        return applicationId;
    }

    public DecisionOutcome outcome() {
        return outcome;
    }

    /** Of a reserve, moved up or not. */
    public Optional<Integer> rank() {
        return Optional.ofNullable(rank);
    }

    public String reason() {
        return reason;
    }

    public String decidedBy() {
        return decidedBy;
    }

    public String organisation() {
        return organisation;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public Optional<Instant> movedUpAt() {
        return Optional.ofNullable(movedUpAt);
    }
}
