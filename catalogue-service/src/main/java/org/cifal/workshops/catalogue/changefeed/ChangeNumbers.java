package org.cifal.workshops.catalogue.changefeed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Synchronization;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
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
    private final TransactionManager transactions;

    ChangeNumbers(EntityManager entities, TransactionManager transactions) {
        this.entities = entities;
        this.transactions = transactions;
    }

    /** Stamps the workshop when everything else of the present transaction is written. */
    public void stampLast(UUID workshopId) {
        try {
            // Not an interposed one: those run once Hibernate has given its connection back.
            transactions.getTransaction().registerSynchronization(new Stamping(workshopId));
        } catch (RollbackException | SystemException over) {
            throw new IllegalStateException("The transaction can no longer be committed", over);
        }
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

    private final class Stamping implements Synchronization {

        private final UUID workshopId;

        Stamping(UUID workshopId) {
            this.workshopId = workshopId;
        }

        /** Not called when the transaction is rolled back. */
        @Override
        public void beforeCompletion() {
            stamp(workshopId);
        }

        @Override
        public void afterCompletion(int status) {
            // The number is taken; there is nothing to tidy up.
        }
    }
}
