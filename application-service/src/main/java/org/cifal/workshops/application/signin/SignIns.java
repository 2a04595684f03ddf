package org.cifal.workshops.application.signin;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The sign-ins there were. */
@ApplicationScoped
class SignIns implements PanacheRepositoryBase<SignIn, UUID> {

    /** Locked, so that attempts made at the same time are counted one by one. */
    Optional<SignIn> forProof(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    long since(String email, Instant instant) {
        return count("email = ?1 and startedAt > ?2", email, instant);
    }
}
