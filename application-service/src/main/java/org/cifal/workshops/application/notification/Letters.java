package org.cifal.workshops.application.notification;

import static org.hibernate.jpa.SpecHints.HINT_SPEC_LOCK_TIMEOUT;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Timeouts;

/** The outbox. */
@ApplicationScoped
class Letters implements PanacheRepositoryBase<Letter, UUID> {

    private static final int AT_ONCE = 20;

    /**
     * Takes some due letters for one sender; other senders pass over them (SKIP LOCKED) and then find them not due.
     *
     * @param awaited whether of those somebody waits for, or of all others
     */
    @Transactional
    List<Letter> claim(boolean awaited, Instant now) {
        List<Letter> due = getEntityManager()
                .createQuery(
                        "from Letter where state = :waiting and awaited = :awaited and dueAt <= :now order by dueAt",
                        Letter.class)
                .setParameter("waiting", Letter.State.WAITING)
                .setParameter("awaited", awaited)
                .setParameter("now", now)
                .setMaxResults(AT_ONCE)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint(HINT_SPEC_LOCK_TIMEOUT, Timeouts.SKIP_LOCKED_MILLI)
                .getResultList();
        due.forEach(letter -> letter.claim(now));
        return due;
    }

    /** Forgets to whom something was written before, unless it still waits to be sent. */
    @Transactional
    void forget(Instant writtenBefore) {
        delete("writtenAt < ?1 and state <> ?2", writtenBefore, Letter.State.WAITING);
    }

    @Transactional
    void sent(Letter letter, Instant now) {
        findById(letter.id()).sent(now);
    }

    @Transactional
    void failed(Letter letter, Instant now) {
        findById(letter.id()).failed(now);
    }
}
