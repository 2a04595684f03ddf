package org.cifal.workshops.catalogue.changefeed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.hibernate.engine.spi.SessionImplementor;

/**
 * Gives a changed workshop its place in the feed.
 *
 * <p>A number taken when a row is written becomes visible when its transaction commits, so a reader could pass a lower
 * number that is yet to appear. The number is therefore taken from one locked row as the last thing a transaction does:
 * the lock is held until the commit, and number order is commit order.
 */
@ApplicationScoped
public class ChangeNumbers {

    private final EntityManager entities;

    ChangeNumbers(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Stamps the workshop when everything else of the present transaction is written; never, when it is rolled back.
     * Hibernate calls before it gives its connection back, which no synchronization of the transaction's can rely on.
     */
    public void stampLast(UUID workshopId) {
        entities.unwrap(SessionImplementor.class).getActionQueue().registerProcess(session -> stamp(workshopId));
    }

    private void stamp(UUID workshopId) {
        entities.flush();
        entities.createNativeQuery(
                        "UPDATE feed_sequence SET value = LAST_INSERT_ID(value + 1) WHERE name = 'workshops'")
                .executeUpdate();
        entities.createNativeQuery("UPDATE workshop SET change_number = LAST_INSERT_ID() WHERE id = :id")
                .setParameter("id", workshopId)
                .executeUpdate();
    }
}
