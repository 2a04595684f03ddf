package org.cifal.workshops.application.signin;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The sign-ins there were. */
@ApplicationScoped
class SignIns implements PanacheRepositoryBase<SignIn, UUID> {

    /** Locked, so that attempts made at the same time are counted one by one. */
    Optional<SignIn> forProof(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** How many applicants' codes were asked for an address since. */
    long since(String email, Instant instant) {
        return count("email = ?1 and nominationId is null and startedAt > ?2", email, instant);
    }

    /** Forgets those that were over before, and with them whose addresses they were. */
    void forgetOverBefore(Instant instant) {
        delete("expiresAt < ?1", instant);
    }

    /** Those of one official's part since, newest first; locked, so that attempts are counted one by one. */
    List<SignIn> ofOfficial(UUID nominationId, Instant instant) {
        return find("nominationId = ?1 and startedAt > ?2 order by startedAt desc, id desc", nominationId, instant)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}
