package org.cifal.workshops.application.offer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The offers made. */
@ApplicationScoped
public class Offers implements PanacheRepositoryBase<Offer, UUID> {

    private static final Set<OfferStatus> HOLDING = EnumSet.of(OfferStatus.OPEN, OfferStatus.ACCEPTED);

    public Optional<Offer> of(UUID applicationId) {
        return find("applicationId", applicationId).firstResultOptional();
    }

    /** Seats taken: offered and not answered, or accepted. */
    long seatsHeld(UUID workshopId) {
        return count("workshopId = ?1 and status in ?2", workshopId, HOLDING);
    }

    /** One whose time is over, the longest first. */
    Optional<Offer> due(Instant now) {
        return find("status = ?1 and acceptBy <= ?2 order by acceptBy, id", OfferStatus.OPEN, now)
                .firstResultOptional();
    }
}
