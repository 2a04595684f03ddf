package org.cifal.workshops.catalogue.workshop;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** All workshops. What belongs to another organisation is not found. */
@ApplicationScoped
public class Workshops implements PanacheRepositoryBase<Workshop, UUID> {

    /** That a workshop changed. */
    public record Change(UUID id, long changeNumber) {}

    public Optional<Workshop> ownedBy(Collection<String> organisations, UUID id) {
        return find("id = ?1 and owner in ?2", id, organisations).firstResultOptional();
    }

    /** Locks the row until the transaction ends, so that a version checked is the version changed. */
    public Optional<Workshop> lockedOwnedBy(Collection<String> organisations, UUID id) {
        return find("id = ?1 and owner in ?2", id, organisations)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /**
     * The newest first; ids grow with time.
     *
     * @param statuses empty means any
     * @param words a part of the slug or of a title, or null
     * @param before an id the page begins after, or null for the first page
     */
    public List<Workshop> pageOwnedBy(
            Collection<String> organisations,
            Collection<PublicationStatus> statuses,
            String words,
            UUID before,
            int limit) {
        var conditions = new ArrayList<>(List.of("owner IN (:organisations)"));
        Map<String, Object> values = new HashMap<>(Map.of("organisations", organisations));
        if (!statuses.isEmpty()) {
            conditions.add("status IN (:statuses)");
            values.put("statuses", statuses.stream().map(Enum::name).toList());
        }
        if (words != null) {
            conditions.add("CONVERT(CONCAT(slug, ' ', JSON_EXTRACT(content, '$.title.*')) USING utf8mb4)"
                    + " COLLATE utf8mb4_0900_ai_ci LIKE :part ESCAPE '!'");
            values.put("part", "%" + words.replaceAll("[!%_]", "!$0") + "%");
        }
        if (before != null) {
            conditions.add("id < :before");
            values.put("before", before);
        }
        Query page = getEntityManager()
                .createNativeQuery(
                        "SELECT * FROM workshop WHERE " + String.join(" AND ", conditions) + " ORDER BY id DESC",
                        Workshop.class)
                .setMaxResults(limit);
        values.forEach(page::setParameter);
        return ((List<?>) page.getResultList())
                .stream().map(Workshop.class::cast).toList();
    }

    public boolean takenByAnother(String slug, UUID id) {
        return count("slug = ?1 and id <> ?2", slug, id) > 0;
    }

    /** The organisations that have a workshop in a series, drafts among them. */
    public Set<String> ownersOfSeries(String series) {
        List<?> owners = getEntityManager()
                .createNativeQuery("SELECT DISTINCT owner FROM workshop WHERE series = :series")
                .setParameter("series", series)
                .getResultList();
        return owners.stream().map(String::valueOf).collect(Collectors.toSet());
    }

    /** Locks the row of a series until the transaction ends, and makes it where there is none. */
    public void lockSeries(String series) {
        getEntityManager()
                .createNativeQuery("INSERT INTO series (slug) VALUES (:series) ON DUPLICATE KEY UPDATE slug = slug")
                .setParameter("series", series)
                .executeUpdate();
    }

    /** What was ever published and changed after this number, in the order of the changes; at most so many. */
    public List<Workshop> changedAfter(long changeNumber, int most) {
        return find("changeNumber > ?1 order by changeNumber", changeNumber)
                .page(0, most)
                .list();
    }

    /** As the other, without what is stored of them. */
    public List<Change> changesAfter(long changeNumber, int most) {
        return getEntityManager()
                .createQuery(
                        "select id, changeNumber from Workshop where changeNumber > :after order by changeNumber",
                        Object[].class)
                .setParameter("after", changeNumber)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> new Change((UUID) row[0], (Long) row[1]))
                .toList();
    }
}
