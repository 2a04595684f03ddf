package org.cifal.workshops.application.call;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The copies of the calls. */
@ApplicationScoped
public class Calls implements PanacheRepositoryBase<Call, UUID> {

    public Optional<Call> ofSlug(String slug) {
        return find("slug", slug).firstResultOptional();
    }

    /** For an officer: the workshop, if their organisation is among its organisers. */
    public Optional<Call> ofSlugFor(String slug, String organisation) {
        return find("slug = ?1 and ?2 member of organisations", slug, organisation)
                .firstResultOptional();
    }

    /** The call an application points at; it is there, since copies are never deleted. */
    public Call ofWorkshop(UUID workshopId) {
        return findByIdOptional(workshopId).orElseThrow();
    }
}
