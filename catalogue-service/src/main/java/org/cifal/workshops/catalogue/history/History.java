package org.cifal.workshops.catalogue.history;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** All acts of all editors. */
@ApplicationScoped
public class History implements PanacheRepositoryBase<HistoryEntry, UUID> {

    /**
     * The newest first.
     *
     * @param before the revision the page ends before
     */
    public List<HistoryEntry> page(UUID workshopId, long before, int limit) {
        return find("workshopId = ?1 and revision < ?2 order by revision desc", workshopId, before)
                .range(0, limit - 1)
                .list();
    }
}
