package org.cifal.workshops.application.applicant;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.UUID;

/** All applicants. */
@ApplicationScoped
public class Applicants implements PanacheRepositoryBase<Applicant, UUID> {

    /** The applicant with this verified address, a new one the first time; of two first times at once, one makes it. */
    public Applicant withVerified(String email, Instant now) {
        return find("email", email).firstResultOptional().orElseGet(() -> {
            Applicant applicant = new Applicant(email, now);
            getEntityManager()
                    .createNativeQuery("INSERT INTO applicant (id, email, verified_at) VALUES (?1, ?2, ?3)"
                            + " ON DUPLICATE KEY UPDATE email = applicant.email")
                    .setParameter(1, applicant.id())
                    .setParameter(2, email)
                    .setParameter(3, now)
                    .executeUpdate();
            return find("email", email).firstResult();
        });
    }

    /** Has what one applicant does in two places at once happen one after the other, until the transaction ends. */
    public void lock(UUID id) {
        findById(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
