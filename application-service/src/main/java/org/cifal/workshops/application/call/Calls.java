package org.cifal.workshops.application.call;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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

    /** Those of published workshops that take applications at some time. */
    public List<Call> takingApplications() {
        return list("published", true).stream()
                .filter(call -> call.terms()
                        .filter(terms -> !terms.deadline().statedClosed())
                        .isPresent())
                .toList();
    }

    /** The call an application points at; it is there, since copies are never deleted. */
    public Call ofWorkshop(UUID workshopId) {
        return findByIdOptional(workshopId).orElseThrow();
    }
}
