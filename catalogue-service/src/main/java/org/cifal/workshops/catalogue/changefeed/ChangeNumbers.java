package org.cifal.workshops.catalogue.changefeed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.UUID;

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
    private final TransactionSynchronizationRegistry transaction;

    ChangeNumbers(EntityManager entities, TransactionSynchronizationRegistry transaction) {
        this.entities = entities;
        this.transaction = transaction;
    }

    /** Stamps the workshop when everything else of the present transaction is written. */
    public void stampLast(UUID workshopId) {
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                if (transaction.getTransactionStatus() == Status.STATUS_ACTIVE) {
                    stamp(workshopId);
                }
            }

            @Override
            public void afterCompletion(int status) {}
        });
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
