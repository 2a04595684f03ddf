package org.cifal.workshops.catalogue.history;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** All acts of all editors. */
@ApplicationScoped
public class History implements PanacheRepositoryBase<HistoryEntry, UUID> {

    /** The newest first. */
    public List<HistoryEntry> of(UUID workshopId) {
        return list("workshopId = ?1 order by revision desc", workshopId);
    }
}
