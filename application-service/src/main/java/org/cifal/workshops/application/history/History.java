package org.cifal.workshops.application.history;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cifal.workshops.application.application.ApplicationMoved;
import org.cifal.workshops.application.security.Actor;

/** The history of everything, written in the transaction of the change it tells of. */
@ApplicationScoped
public class History implements PanacheRepositoryBase<HistoryEntry, UUID> {

    /** Writes down a change of one application. */
    public void tell(UUID workshopId, UUID applicationId, Actor by, Change change, Instant at) {
        persist(new HistoryEntry(workshopId, applicationId, by, change, at));
    }

    /** Writes down a change of what belongs to a workshop as a whole. */
    public void tell(UUID workshopId, Actor by, Change change, Instant at) {
        tell(workshopId, null, by, change, at);
    }

    void tellOf(@Observes ApplicationMoved moved) {
        if (moved.from() == moved.to()) {
            return; // A corrected version was submitted, which is told as what it is.
        }
        String before = moved.from() == null ? null : moved.from().slug();
        Change change = new Change("status", before, moved.to().slug(), null);
        tell(moved.workshopId(), moved.applicationId(), moved.by(), change, moved.at());
    }

    /** Oldest first. */
    public List<HistoryEntry> ofApplication(UUID applicationId) {
        return list("applicationId = ?1 order by id", applicationId);
    }

    /** What concerns the workshop as a whole, oldest first. */
    public List<HistoryEntry> ofWorkshop(UUID workshopId) {
        return list("workshopId = ?1 and applicationId is null order by id", workshopId);
    }
}
