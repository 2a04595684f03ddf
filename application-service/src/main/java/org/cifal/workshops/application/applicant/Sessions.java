package org.cifal.workshops.application.applicant;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The sessions there are. */
@ApplicationScoped
public class Sessions implements PanacheRepositoryBase<Session, byte[]> {

    /** Noting every request would write where nothing but reading is asked for. */
    private static final Duration NOTED_EVERY = Duration.ofMinutes(5);

    @Transactional
    Optional<UUID> holder(SessionToken token, Instant now) {
        Optional<Session> session =
                find("tokenHash = ?1 and expiresAt > ?2", token.hash(), now).firstResultOptional();
        session.filter(held -> !now.isBefore(held.lastSeenAt().plus(NOTED_EVERY)))
                .ifPresent(held -> update("lastSeenAt = ?1 where id = ?2", now, held.id()));
        return session.map(Session::applicantId);
    }

    /** Newest first. */
    List<Session> of(UUID applicantId, Instant now) {
        return list("applicantId = ?1 and expiresAt > ?2 order by startedAt desc, id desc", applicantId, now);
    }

    void end(SessionToken token) {
        delete("tokenHash", (Object) token.hash());
    }

    /** Answers whether there was one. */
    boolean end(UUID applicantId, UUID id) {
        return delete("applicantId = ?1 and id = ?2", applicantId, id) == 1;
    }

    void endOthers(UUID applicantId, SessionToken present) {
        delete("applicantId = ?1 and tokenHash <> ?2", applicantId, present.hash());
    }
}
