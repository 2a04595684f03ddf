package org.cifal.workshops.application.upload;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Uploads under way, and those of the last day that became documents. */
@ApplicationScoped
public class Uploads implements PanacheRepositoryBase<Upload, UUID> {

    Optional<Upload> of(UUID applicationId, UUID id) {
        return find("id = ?1 and applicationId = ?2", id, applicationId).firstResultOptional();
    }

    /** Locked until the transaction ends, so that pieces are added one after the other. */
    Optional<Upload> forChange(UUID id) {
        return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** There is one upload at a time for a required document. */
    List<Upload> openFor(UUID applicationId, String code) {
        return list("applicationId = ?1 and code = ?2 and documentId is null", applicationId, code);
    }

    /** Forgets those whose day is over; answers how many. Their pieces are then nobody's, and swept. */
    public int forgetExpired(Instant now) {
        List<Upload> expired = find("expiresAt <= ?1", now).page(0, 500).list();
        expired.forEach(this::delete);
        return expired.size();
    }

    /** Which of these names belong to a piece of an upload. */
    public List<String> piecesNamed(Collection<String> names) {
        return getEntityManager()
                .createQuery("select p.storedAs from Upload u join u.parts p where p.storedAs in ?1", String.class)
                .setParameter(1, names)
                .getResultList();
    }
}
