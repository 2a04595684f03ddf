package org.cifal.workshops.application.savedview;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cifal.workshops.application.security.Officer;

/** The views there are. Which of them an officer sees is part of each query. */
@ApplicationScoped
public class SavedViews implements PanacheRepositoryBase<SavedView, UUID> {

    private static final String SEEN = "workshopId = ?1 and organisation = ?2 and (owner = ?3 or shared = true)";

    /** One's own, and those shared in the organisation, by name. */
    List<SavedView> seenBy(Officer officer, UUID workshopId) {
        return list(SEEN + " order by name, id", workshopId, officer.organisation(), officer.subject());
    }

    Optional<SavedView> seenBy(Officer officer, UUID workshopId, UUID id) {
        return find(SEEN + " and id = ?4", workshopId, officer.organisation(), officer.subject(), id)
                .firstResultOptional();
    }

    /** Views of the same owner. */
    List<SavedView> ofOwner(Officer officer, UUID workshopId) {
        return list(
                "workshopId = ?1 and organisation = ?2 and owner = ?3",
                workshopId,
                officer.organisation(),
                officer.subject());
    }
}
