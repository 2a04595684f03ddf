package org.cifal.workshops.application.call;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
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

    /** From here on the call takes no application, in the transaction that releases the decisions. */
    public void releaseDecisions(UUID workshopId, Instant now) {
        update("decisionsReleasedAt = ?1 where workshopId = ?2", now, workshopId);
    }

    /** Those of published workshops that take applications at some time, and on whose nothing was decided yet. */
    public List<Call> takingApplications() {
        return list("published = ?1 and decisionsReleasedAt is null", true).stream()
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
