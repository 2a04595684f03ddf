package org.cifal.workshops.application.waiver;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All requests. Who may see one is part of each query. */
@ApplicationScoped
public class Waivers implements PanacheRepositoryBase<Waiver, UUID> {

    /** The latest: the only one that can still admit anybody. */
    public Optional<Waiver> ofApplication(UUID applicationId) {
        return find("applicationId = ?1 order by number desc", applicationId).firstResultOptional();
    }

    /** Oldest first. */
    List<Waiver> ofWorkshop(UUID workshopId) {
        return list("workshopId = ?1 order by id", workshopId);
    }

    /** For an officer: a request to a workshop their organisation is an organiser of. */
    Optional<Waiver> ofOrganiser(String organisation, UUID id) {
        return find("""
                        from Waiver w where w.id = ?1 and exists
                        (select 1 from Call c where c.workshopId = w.workshopId and ?2 member of c.organisations)""", id, organisation).firstResultOptional();
    }
}
