package org.cifal.workshops.application.offer;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/**
 * A seat offered to a selected applicant.
 *
 * <p>Life cycle: it is made <em>open</em>; before {@code acceptBy} the applicant <em>accepts</em> or <em>declines</em>
 * it, after that it <em>lapses</em>. An applicant who withdraws gives the seat back, accepted or not.
 */
@Entity
@Table(name = "offer")
public class Offer {

    @Id
    private UUID id;

    private UUID applicationId;
    private UUID workshopId;

    @Enumerated(EnumType.STRING)
    private OfferStatus status;

    private Instant madeAt;
    private Instant acceptBy;
    private String timeZone;
    private Instant answeredAt;

    protected Offer() {}

    public Offer(UUID applicationId, UUID workshopId, int acceptWithinDays, ZoneId host, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.applicationId = applicationId;
        this.workshopId = workshopId;
        this.status = OfferStatus.OPEN;
        this.madeAt = now;
        this.acceptBy = AcceptancePolicy.acceptBy(now, acceptWithinDays, host);
        this.timeZone = host.getId();
    }

    public void accept(Instant receivedAt) {
        AcceptancePolicy.refuseWhenLate(acceptBy, host(), receivedAt);
        moveTo(OfferStatus.ACCEPTED, receivedAt);
    }

    /** Late or not: a seat given back helps whoever is next. */
    public void decline(Instant now) {
        moveTo(OfferStatus.DECLINED, now);
    }

    public void lapse(Instant now) {
        if (now.isBefore(acceptBy)) {
            throw new IllegalStateException("An offer does not lapse before its time.");
        }
        moveTo(OfferStatus.LAPSED, now);
    }

    /** The application was withdrawn, and the seat is given back with it. */
    public void withdraw(Instant now) {
        moveTo(OfferStatus.WITHDRAWN, now);
    }

    private void moveTo(OfferStatus next, Instant now) {
        if (!status.canBecome(next)) {
            throw OfferClosed.already(status);
        }
        this.status = next;
        this.answeredAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID applicationId() {
        return applicationId;
    }

    public UUID workshopId() {
        return workshopId;
    }

    public OfferStatus status() {
        return status;
    }

    public Instant madeAt() {
        return madeAt;
    }

    /** The first instant that is too late. */
    public Instant acceptBy() {
        return acceptBy;
    }

    public ZoneId host() {
        return ZoneId.of(timeZone);
    }

    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }
}
