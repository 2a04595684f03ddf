package org.cifal.workshops.application.waiver;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All requests. Who may see one is part of each query. */
@ApplicationScoped
public class Waivers implements PanacheRepositoryBase<Waiver, UUID> {

    private static final String OF_NO_WITHHELD =
            "not exists (select 1 from Application a where a.id = w.applicationId and a.withheld = true)";

    /** The latest: the only one that can still admit anybody. */
    public Optional<Waiver> ofApplication(UUID applicationId) {
        return find("applicationId = ?1 order by number desc", applicationId).firstResultOptional();
    }

    /** Oldest first, without those of applications that are withheld. */
    List<Waiver> ofWorkshop(UUID workshopId) {
        return list("from Waiver w where w.workshopId = ?1 and " + OF_NO_WITHHELD + " order by w.id", workshopId);
    }

    /** For an officer: a request to a workshop their organisation is an organiser of. */
    Optional<Waiver> ofOrganiser(String organisation, UUID id) {
        return find("""
                        from Waiver w where w.id = ?1 and %s and exists
                        (select 1 from Call c where c.workshopId = w.workshopId and ?2 member of c.organisations)""".formatted(OF_NO_WITHHELD), id, organisation).firstResultOptional();
    }
}
