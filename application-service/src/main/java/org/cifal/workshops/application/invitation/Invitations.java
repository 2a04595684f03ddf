package org.cifal.workshops.application.invitation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All invitations. */
@ApplicationScoped
class Invitations implements PanacheRepositoryBase<Invitation, UUID> {

    Optional<Invitation> of(UUID workshopId, String email) {
        return find("workshopId = ?1 and email = ?2", workshopId, email).firstResultOptional();
    }

    /** The same, locked until the transaction ends, so that it is used once. */
    Optional<Invitation> forChange(UUID workshopId, String email) {
        return find("workshopId = ?1 and email = ?2", workshopId, email)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    Optional<Invitation> forChange(UUID workshopId, UUID id) {
        return find("workshopId = ?1 and id = ?2", workshopId, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /**
     * Keeps an address' first invitation, and answers the one there is then, locked until the transaction ends: of two
     * officers who invite the same new address at once, one makes it and the other sends its code again.
     */
    Invitation unlessThere(Invitation first) {
        getEntityManager()
                .createNativeQuery("INSERT INTO invitation"
                        + " (id, workshop_id, email, code_hash, invited_by, organisation, invited_at)"
                        + " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON DUPLICATE KEY UPDATE email = invitation.email")
                .setParameter(1, first.id())
                .setParameter(2, first.workshopId())
                .setParameter(3, first.email())
                .setParameter(4, first.codeHash())
                .setParameter(5, first.invitedBy())
                .setParameter(6, first.organisation())
                .setParameter(7, first.invitedAt())
                .executeUpdate();
        return forChange(first.workshopId(), first.email()).orElseThrow();
    }

    /**
     * A page, in the order in which the addresses were first invited.
     *
     * @param after id of the last of the page before; null for the first page
     */
    List<Invitation> page(UUID workshopId, UUID after, int limit) {
        return (after == null
                        ? find("workshopId = ?1 order by id", workshopId)
                        : find("workshopId = ?1 and id > ?2 order by id", workshopId, after))
                .page(0, limit)
                .list();
    }
}
