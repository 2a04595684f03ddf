package org.cifal.workshops.application.disclosure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What stands where in the feeds of the recipients. */
@ApplicationScoped
class FeedEntries implements PanacheRepositoryBase<FeedEntry, UUID> {

    private static final String SEQUENCE = "applicants";

    List<FeedEntry> of(UUID applicationId) {
        return list("applicationId", applicationId);
    }

    List<FeedEntry> page(String recipient, long afterChangeNumber, int limit) {
        return find("recipient = ?1 and modified > ?2 order by modified", recipient, afterChangeNumber)
                .page(0, limit)
                .list();
    }

    /**
     * Gives the changed entries their numbers. To be the last statements of a transaction: the counter row stays locked
     * from here to the commit, so that the order of numbers is the order of commits and no reader skips one.
     */
    void number(List<FeedEntry> changed) {
        flush();
        var database = getEntityManager();
        database.createNativeQuery("UPDATE feed_sequence SET value = LAST_INSERT_ID(value + ?1) WHERE name = ?2")
                .setParameter(1, changed.size())
                .setParameter(2, SEQUENCE)
                .executeUpdate();
        // One statement, since everybody who submits at the same time waits for the row.
        String ids = IntStream.range(2, changed.size() + 2)
                .mapToObj(number -> "?" + number)
                .collect(Collectors.joining(", "));
        var numbering = database.createNativeQuery(
                        "UPDATE applicant_feed SET modified = LAST_INSERT_ID() - ?1 + FIELD(id, %s) WHERE id IN (%s)"
                                .formatted(ids, ids))
                .setParameter(1, changed.size());
        for (int i = 0; i < changed.size(); i++) {
            numbering.setParameter(i + 2, changed.get(i).id());
        }
        numbering.executeUpdate();
    }

    /** The newest change number that can no longer be told of this feed; 0 while all can. */
    long forgottenTo(String recipient) {
        Optional<?> horizon = getEntityManager()
                .createNativeQuery("SELECT forgotten_to FROM applicant_feed_horizon WHERE recipient = ?1")
                .setParameter(1, recipient)
                .getResultStream()
                .findFirst();
        return horizon.map(value -> ((Number) value).longValue()).orElse(0L);
    }

    /** Removes tombstones made before this instant, and remembers how far it went. */
    void forgetTombstonesBefore(Instant instant) {
        getEntityManager().createNativeQuery("""
                        INSERT INTO applicant_feed_horizon (recipient, forgotten_to)
                        SELECT recipient, newest FROM (
                            SELECT recipient, MAX(modified) AS newest FROM applicant_feed
                            WHERE live = 0 AND changed_at < ?1 GROUP BY recipient) AS old
                        ON DUPLICATE KEY UPDATE forgotten_to = GREATEST(forgotten_to, newest)""").setParameter(1, instant).executeUpdate();
        delete("live = false and changedAt < ?1", instant);
    }
}
