package org.cifal.workshops.catalogue.changefeed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.hibernate.engine.spi.SessionImplementor;

/**
 * Gives changed workshops their places in the feed.
 *
 * <p>A number taken when a row is written becomes visible when its transaction commits, so a reader could pass a lower
 * number that is yet to appear. The numbers are therefore taken from one locked row as the last thing a transaction
 * does, all of its workshops at once: the lock is held until the commit, and number order is commit order. Whoever else
 * changes something waits for a few statements, however many workshops an import brings.
 */
@ApplicationScoped
public class ChangeNumbers {

    private static final int STAMPED_AT_ONCE = 500;

    private final EntityManager entities;
    private final TransactionSynchronizationRegistry transaction;

    ChangeNumbers(EntityManager entities, TransactionSynchronizationRegistry transaction) {
        this.entities = entities;
        this.transaction = transaction;
    }

    /** The changed workshops of one transaction; one that changes again stands where it changed last. */
    private static final class Changed {
        private final LinkedHashSet<UUID> ids = new LinkedHashSet<>();
    }

    /**
     * Stamps the workshop when everything else of the present transaction is written; never, when it is rolled back.
     * Hibernate calls before it gives its connection back, which no synchronization of the transaction's can rely on.
     */
    public void stampLast(UUID workshopId) {
        var changed = (Changed) transaction.getResource(Changed.class);
        if (changed == null) {
            var first = new Changed();
            changed = first;
            transaction.putResource(Changed.class, first);
            entities.unwrap(SessionImplementor.class).getActionQueue().registerProcess(session -> stamp(first));
        }
        changed.ids.remove(workshopId);
        changed.ids.add(workshopId);
    }

    private void stamp(Changed changed) {
        entities.flush();
        entities.unwrap(SessionImplementor.class).doWork(connection -> stamp(connection, changed.ids));
    }

    private static void stamp(Connection connection, Collection<UUID> changed) throws SQLException {
        List<UUID> ids = new ArrayList<>(changed);
        reserve(connection, ids.size());
        for (int from = 0; from < ids.size(); from += STAMPED_AT_ONCE) {
            List<UUID> some = ids.subList(from, Math.min(ids.size(), from + STAMPED_AT_ONCE));
            stamp(connection, some, ids.size() - 1 - from);
        }
    }

    /** The last of the numbers is then {@code LAST_INSERT_ID()}. */
    private static void reserve(Connection connection, int many) throws SQLException {
        try (PreparedStatement reserving = connection.prepareStatement(
                "UPDATE feed_sequence SET value = LAST_INSERT_ID(value + ?) WHERE name = 'workshops'")) {
            reserving.setInt(1, many);
            reserving.executeUpdate();
        }
    }

    /** @param behind how many numbers come after that of the first of these */
    private static void stamp(Connection connection, List<UUID> ids, int behind) throws SQLException {
        String statement = "UPDATE workshop SET change_number = LAST_INSERT_ID() - CASE id%s END WHERE id IN (?%s)"
                .formatted(" WHEN ? THEN ?".repeat(ids.size()), ", ?".repeat(ids.size() - 1));
        try (PreparedStatement stamping = connection.prepareStatement(statement)) {
            for (int i = 0; i < ids.size(); i++) {
                byte[] id = bytes(ids.get(i));
                stamping.setBytes(2 * i + 1, id);
                stamping.setInt(2 * i + 2, behind - i);
                stamping.setBytes(2 * ids.size() + i + 1, id);
            }
            stamping.executeUpdate();
        }
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
