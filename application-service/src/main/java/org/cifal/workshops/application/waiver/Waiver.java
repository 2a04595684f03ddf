package org.cifal.workshops.application.waiver;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cifal.workshops.application.application.StateForbids;
import org.cifal.workshops.application.security.Officer;

/**
 * A late applicant's request to be admitted all the same.
 *
 * <p>Life cycle: the applicant <em>requests</em> it. Officers of every organisation that is asked
 * <em>approve</em> it, each through another person; the last approval <em>grants</em> it, and from then on the
 * application can be submitted until {@link #admittedUntil()}, which <em>uses</em> it. One organisation that
 * <em>refuses</em> is enough, and final. A granted waiver that ran out unused stays as it is, and the applicant can request
 * another: nobody loses a place to the clock of ours.
 */
@Entity
@Table(name = "waiver")
public class Waiver {

    /** How long a granted waiver admits: two days to hand in what is ready. */
    static final Duration ADMITS_FOR = Duration.ofDays(2);

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID workshopId;
    private UUID applicationId;

    @SuppressWarnings("UnusedVariable") // Of the constraint: there is one waiver of each number.
    private int number;

    private String reason;

    @Enumerated(EnumType.STRING)
    private WaiverStatus status;

    private Instant requestedAt;
    private Instant admittedUntil;
    private Instant usedAt;

    @ElementCollection
    @CollectionTable(name = "waiver_approval", joinColumns = @JoinColumn(name = "waiver_id"))
    private List<WaiverApproval> approvals = new ArrayList<>();

    @Embedded
    private WaiverRefusal refusal;

    protected Waiver() {}

    /**
     * @param earlier the waiver it follows; null for the first one of an application
     * @param reason in the applicant's words
     */
    Waiver(UUID workshopId, UUID applicationId, Waiver earlier, String reason, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.workshopId = workshopId;
        this.applicationId = applicationId;
        this.number = earlier == null ? 1 : earlier.number + 1;
        this.reason = reason;
        this.status = WaiverStatus.REQUESTED;
        this.requestedAt = now;
    }

    /** @param needed organisations that must all agree */
    void approve(Officer by, Set<String> needed, Instant now) {
        refuseUnlessOpen();
        WaiverPolicy.refuseUnlessEntitled(by, needed, approvals);
        approvals.add(new WaiverApproval(by.organisation(), by.subject(), now));
        if (WaiverPolicy.missing(needed, approvals).isEmpty()) {
            moveTo(WaiverStatus.GRANTED);
            this.admittedUntil = now.plus(ADMITS_FOR);
        }
    }

    void refuse(Officer by, Set<String> needed, String why, Instant now) {
        refuseUnlessOpen();
        WaiverPolicy.refuseUnlessAsked(by, needed);
        moveTo(WaiverStatus.REFUSED);
        this.refusal = new WaiverRefusal(by.organisation(), by.subject(), why, now);
    }

    /** The late application was handed in on it. */
    void use(Instant now) {
        moveTo(WaiverStatus.USED);
        this.usedAt = now;
    }

    /** Whether it was granted and admits nobody any more; what was used is not. */
    boolean hasRunOutBy(Instant instant) {
        return status == WaiverStatus.GRANTED && !instant.isBefore(admittedUntil);
    }

    private void refuseUnlessOpen() {
        if (status != WaiverStatus.REQUESTED) {
            throw new StateForbids("This request is decided: %s.".formatted(status.slug()));
        }
    }

    private void moveTo(WaiverStatus next) {
        if (!status.next().contains(next)) {
            throw new StateForbids("A waiver that is %s cannot become %s.".formatted(status.slug(), next.slug()));
        }
        this.status = next;
    }

    public UUID id() {
        return id;
    }

    public UUID workshopId() {
        return workshopId;
    }

    public UUID applicationId() {
        return applicationId;
    }

    public String reason() {
        return reason;
    }

    public WaiverStatus status() {
        return status;
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    /** The first instant at which even the waiver is over; empty until it is granted. */
    public Optional<Instant> admittedUntil() {
        return Optional.ofNullable(admittedUntil);
    }

    public Optional<Instant> usedAt() {
        return Optional.ofNullable(usedAt);
    }

    public List<WaiverApproval> approvals() {
        return List.copyOf(approvals);
    }

    public Optional<WaiverRefusal> refusal() {
        return Optional.ofNullable(refusal);
    }
}
