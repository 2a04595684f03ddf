package org.cifal.workshops.application.review;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One reviewer's work on one application.
 *
 * <p>Life cycle: an officer <em>assigns</em> it, the reviewer <em>scores</em> it and may change the scores until the
 * decisions are released. A conflict of interest <em>bars</em> the reviewer for good; the scores stay on record and no
 * longer count.
 */
@Entity
@Table(name = "review")
public class Review {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID applicationId;
    private String reviewer;
    private String organisation;
    private String email;

    @Enumerated(EnumType.STRING)
    private ReviewStatus status;

    @ElementCollection
    @CollectionTable(name = "review_score", joinColumns = @JoinColumn(name = "review_id"))
    @MapKeyColumn(name = "criterion")
    @Column(name = "score")
    private Map<String, Integer> scores = new HashMap<>();

    private String comment;

    @Column(name = "conflict_reason")
    private String conflict;

    private String assignedBy;
    private Instant assignedAt;
    private Instant scoredAt;
    private Instant barredAt;

    protected Review() {}

    /**
     * Assigns a reviewer.
     *
     * @param email to suspect a conflict of interest by; may be null
     */
    public Review(
            UUID applicationId, String reviewer, String organisation, String email, String assignedBy, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.applicationId = applicationId;
        this.reviewer = reviewer;
        this.organisation = organisation;
        this.email = email;
        this.assignedBy = assignedBy;
        this.assignedAt = now;
        this.status = ReviewStatus.ASSIGNED;
    }

    /**
     * Scores the application, or changes the scores.
     *
     * @param newScores by criterion, held against the rubric by {@link RubricPolicy}
     */
    public void score(Map<String, Integer> newScores, String newComment, Instant now) {
        moveTo(ReviewStatus.SCORED);
        scores.clear();
        scores.putAll(newScores);
        this.comment = newComment;
        this.scoredAt = now;
    }

    public void declareConflict(String reason, Instant now) {
        moveTo(ReviewStatus.BARRED);
        this.conflict = reason;
        this.barredAt = now;
    }

    private void moveTo(ReviewStatus next) {
        if (!status.canBecome(next)) {
            throw ConflictOfInterest.declared();
        }
        this.status = next;
    }

    /** Whether its scores count in the ranking. */
    public boolean counts() {
        return status == ReviewStatus.SCORED;
    }

    /** Sum of the scores. */
    public int total() {
        return scores.values().stream().mapToInt(Integer::intValue).sum();
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID applicationId() {
        return applicationId;
    }

    /** Subject of the reviewer's access tokens. */
    public String reviewer() {
        return reviewer;
    }

    public String organisation() {
        return organisation;
    }

    public Optional<String> email() {
        return Optional.ofNullable(email);
    }

    public ReviewStatus status() {
        return status;
    }

    public Map<String, Integer> scores() {
        return Map.copyOf(scores);
    }

    public Optional<String> comment() {
        return Optional.ofNullable(comment);
    }

    public Optional<String> conflict() {
        return Optional.ofNullable(conflict);
    }

    public String assignedBy() {
        return assignedBy;
    }

    public Instant assignedAt() {
        return assignedAt;
    }

    public Optional<Instant> scoredAt() {
        return Optional.ofNullable(scoredAt);
    }

    public Optional<Instant> barredAt() {
        return Optional.ofNullable(barredAt);
    }
}
