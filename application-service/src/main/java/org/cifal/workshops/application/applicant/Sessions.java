package org.cifal.workshops.application.applicant;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;

/** The sessions there are. */
@ApplicationScoped
public class Sessions implements PanacheRepositoryBase<Session, byte[]> {

    private final SessionFactory factory;

    Sessions(SessionFactory factory) {
        this.factory = factory;
    }

    /** Looked up at every request, so without a transaction, whose begin and end would be three more round trips. */
    Optional<Session> unexpired(SessionToken token, Instant now) {
        try (StatelessSession reading = factory.openStatelessSession()) {
            return reading.createSelectionQuery(
                            "from Session where tokenHash = :hash and expiresAt > :now", Session.class)
                    .setParameter("hash", token.hash())
                    .setParameter("now", now)
                    .uniqueResultOptional();
        }
    }

    /** Writes down when some were last seen, by their ids; one that has ended meanwhile is passed over. */
    @Transactional
    void lastSeen(Map<UUID, Instant> seen) {
        seen.forEach((id, at) -> update("lastSeenAt = ?1 where id = ?2 and lastSeenAt < ?1", at, id));
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

    /** Forgets those that expired before. */
    @Transactional
    public void forget(Instant expiredBefore) {
        delete("expiresAt < ?1", expiredBefore);
    }

    void endOthers(UUID applicantId, SessionToken present) {
        delete("applicantId = ?1 and tokenHash <> ?2", applicantId, present.hash());
    }
}
