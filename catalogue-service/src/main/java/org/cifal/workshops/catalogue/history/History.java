package org.cifal.workshops.catalogue.history;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.cifal.workshops.catalogue.wire.WireFormat;
import org.cifal.workshops.catalogue.workshop.EditorialAction;

/** All acts of all editors. */
@ApplicationScoped
public class History implements PanacheRepositoryBase<HistoryEntry, UUID> {

    /** Whether it was a draft of one of these organisations when it was thrown away; the act keeps what it was. */
    public boolean wasDraftOf(Collection<String> organisations, UUID workshopId) {
        return find("workshopId = ?1 and action = ?2", workshopId, EditorialAction.DELETE).list().stream()
                .flatMap(discarding -> discarding.changes().stream())
                .map(change -> WireFormat.mapper().<JsonNode>valueToTree(change.from()))
                .anyMatch(draft -> organisations.contains(draft.path("owner").asText()));
    }

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
