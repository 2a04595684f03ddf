package org.cifal.workshops.application.applicant;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The sessions there are. */
@ApplicationScoped
public class Sessions implements PanacheRepositoryBase<Session, byte[]> {

    @Transactional
    Optional<UUID> holder(SessionToken token, Instant now) {
        return find("tokenHash = ?1 and expiresAt > ?2", token.hash(), now)
                .firstResultOptional()
                .map(Session::applicantId);
    }

    void end(SessionToken token) {
        delete("tokenHash", (Object) token.hash());
    }
}
