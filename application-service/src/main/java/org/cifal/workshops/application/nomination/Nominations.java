package org.cifal.workshops.application.nomination;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cifal.workshops.application.application.ApplicationStatus;
import org.cifal.workshops.application.security.Secret;

/** The officials that were named. Those whose part has ended are found by nobody who holds their secrets. */
@ApplicationScoped
public class Nominations implements PanacheRepositoryBase<Nomination, UUID> {

    /** The one that counts now. */
    public Optional<Nomination> ofApplication(UUID applicationId) {
        return find("applicationId = ?1 and status <> ?2", applicationId, NominationStatus.ENDED)
                .firstResultOptional();
    }

    /** The same, locked until the transaction ends. */
    Optional<Nomination> ofApplicationForChange(UUID applicationId) {
        return find("applicationId = ?1 and status <> ?2", applicationId, NominationStatus.ENDED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** One that takes part in a change, locked until the transaction ends. */
    public Nomination forChange(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    public Optional<Nomination> ofLink(String link) {
        return find("linkHash = ?1 and status <> ?2", new Secret(link).hash(), NominationStatus.ENDED)
                .firstResultOptional();
    }

    /** The same, locked until the transaction ends. */
    public Optional<Nomination> ofLinkForChange(String link) {
        return find("linkHash = ?1 and status <> ?2", new Secret(link).hash(), NominationStatus.ENDED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** The official whose session this is, while it lasts. */
    public Optional<Nomination> ofSession(Secret token, Instant now) {
        return find(
                        "sessionHash = ?1 and sessionExpiresAt > ?2 and status <> ?3",
                        token.hash(),
                        now,
                        NominationStatus.ENDED)
                .firstResultOptional();
    }

    /** The officials whose letter is still waited for, of drafts to the workshop. */
    public List<Nomination> waitedFor(UUID workshopId) {
        return list(
                "status in ?1 and exists (select 1 from Application a where a.id = applicationId and a.workshopId = ?2"
                        + " and a.status = ?3) order by id",
                List.of(NominationStatus.ASKED, NominationStatus.CONFIRMED),
                workshopId,
                ApplicationStatus.DRAFT);
    }

    long namedSince(UUID applicationId, Instant instant) {
        return count("applicationId = ?1 and askedAt > ?2", applicationId, instant);
    }
}
