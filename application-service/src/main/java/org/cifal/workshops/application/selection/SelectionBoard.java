package org.cifal.workshops.application.selection;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cifal.workshops.application.security.Officer;

/**
 * The decisions on one workshop.
 *
 * <p>Life cycle: officers <em>propose</em> decisions, in any order and as often as they like; the organisers the call
 * names <em>approve</em> exactly what stands there, and any change after that voids what was approved; then the board is
 * <em>released</em>, once, all decisions at one moment. After that only a seat given back changes it: a reserve
 * <em>moves up</em>.
 */
@Entity
@Table(name = "selection_board")
public class SelectionBoard {

    @Id
    private UUID workshopId;

    /** Grows with every proposal, so that a board changed and changed back is not the board that was approved. */
    private long revision;

    private Instant releasedAt;
    private String releasedBy;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "workshop_id", nullable = false)
    private List<Decision> decisions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "board_approval", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<Approval> approvals = new ArrayList<>();

    protected SelectionBoard() {}

    SelectionBoard(UUID workshopId) {
        this.workshopId = workshopId;
    }

    /**
     * Puts a proposal on the board, or changes it.
     *
     * @return the organisations whose approval this voids
     */
    public Set<String> propose(
            UUID applicationId, DecisionOutcome outcome, Integer rank, String reason, Officer by, Instant now) {
        refuseOnceReleased();
        Decision decision = on(applicationId).orElseGet(() -> {
            Decision fresh = new Decision(applicationId);
            decisions.add(fresh);
            return fresh;
        });
        decision.propose(outcome, rank, reason, by, now);
        revision++;
        Set<String> voided = approvals.stream().map(Approval::organisation).collect(Collectors.toSet());
        approvals.clear();
        return voided;
    }

    /**
     * Approves the proposals as they stand.
     *
     * @param needed organisations whose approval the release needs
     */
    public Approval approve(Officer by, Set<String> needed, Instant now) {
        refuseOnceReleased();
        ApprovalPolicy.refuseUnlessEntitled(by, needed, approvals, proposers());
        Approval approval = new Approval(by.organisation(), by.subject(), now);
        approvals.add(approval);
        return approval;
    }

    /**
     * Puts all decisions in force.
     *
     * @param readiness what must hold, beside the approvals; see {@link ReleasePolicy}
     */
    public void release(ReleasePolicy.Readiness readiness, Set<String> needed, Officer officer, Instant now) {
        refuseOnceReleased();
        ReleasePolicy.refuseUnlessReady(readiness, decisions, ApprovalPolicy.missing(needed, approvals), now);
        this.releasedAt = now;
        this.releasedBy = officer.subject();
    }

    /** A reserve takes a seat given back after the release. */
    public void moveUp(UUID applicationId, Instant now) {
        on(applicationId)
                .filter(decision -> decision.outcome() == DecisionOutcome.RESERVE && releasedAt != null)
                .orElseThrow(() -> new IllegalStateException("Only a reserve of a released board moves up."))
                .moveUp(now);
    }

    private void refuseOnceReleased() {
        if (releasedAt != null) {
            throw ReleaseStands.already(releasedAt);
        }
    }

    /** Names exactly the proposals as they stand; giving an approval does not change it, changing a proposal does. */
    String digest() {
        String all = decisions.stream()
                .sorted(Comparator.comparing(Decision::applicationId))
                .map(Decision::fingerprint)
                .collect(Collectors.joining("\u001e", workshopId + "\u001e" + revision + "\u001e", ""));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** The digest as an entity tag. */
    public String tag() {
        return '"' + digest() + '"';
    }

    public Optional<Decision> on(UUID applicationId) {
        return decisions.stream()
                .filter(decision -> decision.applicationId().equals(applicationId))
                .findFirst();
    }

    private Set<String> proposers() {
        return decisions.stream().map(Decision::decidedBy).collect(Collectors.toSet());
    }

    public UUID workshopId() {
        return workshopId;
    }

    public Optional<Instant> releasedAt() {
        return Optional.ofNullable(releasedAt);
    }

    public Optional<String> releasedBy() {
        return Optional.ofNullable(releasedBy);
    }

    public Collection<Decision> decisions() {
        return List.copyOf(decisions);
    }

    public Collection<Approval> approvals() {
        return List.copyOf(approvals);
    }
}
