package org.cifal.workshops.application.lease;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;

/**
 * Who does a piece of scheduled work. A lease is given back when the work is done, and falls to another when its holder
 * died. Holding one keeps no transaction open.
 */
@ApplicationScoped
public class Leases {

    private static final Instant FREE = Instant.parse("2000-01-01T00:00:00Z");

    private final EntityManager database;

    Leases(EntityManager database) {
        this.database = database;
    }

    /**
     * Takes the work, unless another has it.
     *
     * @param work a row of the table
     * @param longest after which the holder is taken for dead
     */
    @Transactional
    public boolean take(String work, Duration longest, Instant now) {
        return database.createNativeQuery("UPDATE lease SET taken_until = ?1 WHERE work = ?2 AND taken_until <= ?3")
                        .setParameter(1, now.plus(longest))
                        .setParameter(2, work)
                        .setParameter(3, now)
                        .executeUpdate()
                == 1;
    }

    /** The work is done. */
    @Transactional
    public void giveBack(String work) {
        database.createNativeQuery("UPDATE lease SET taken_until = ?1 WHERE work = ?2")
                .setParameter(1, FREE)
                .setParameter(2, work)
                .executeUpdate();
    }
}
