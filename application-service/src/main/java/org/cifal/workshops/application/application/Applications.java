package org.cifal.workshops.application.application;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** All applications. Who may see one is part of each query: another's application is not found. */
@ApplicationScoped
public class Applications implements PanacheRepositoryBase<Application, UUID> {

    private static final String OF_ORGANISER = """
            from Application a where a.id = ?1 and a.submittedAt is not null
            and a.withheld = false and exists (select 1 from Call c where c.workshopId = a.workshopId and ?2 member of c.organisations)""";

    public Optional<Application> ofApplicant(UUID applicantId, UUID id) {
        return find("id = ?1 and applicantId = ?2", id, applicantId).firstResultOptional();
    }

    /** The same, locked until the transaction ends, for a change that must not meet another. */
    public Optional<Application> ofApplicantForChange(UUID applicantId, UUID id) {
        return find("id = ?1 and applicantId = ?2", id, applicantId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    public Optional<Application> ofApplicantTo(UUID applicantId, UUID workshopId) {
        return find("applicantId = ?1 and workshopId = ?2", applicantId, workshopId)
                .firstResultOptional();
    }

    /** Newest first. */
    public List<Application> ofApplicant(UUID applicantId) {
        return list("applicantId = ?1 order by id desc", applicantId);
    }

    /** Everyone whose application to the workshop is not at an end, drafts included. */
    public List<Application> openTo(UUID workshopId) {
        List<ApplicationStatus> open = Stream.of(ApplicationStatus.values())
                .filter(status -> !status.isAtAnEnd())
                .toList();
        return list("workshopId = ?1 and status in ?2", workshopId, open);
    }

    /**
     * For an officer: an application once submitted, to a workshop their organisation is an organiser of, as long as the
     * consent to use personal data stands.
     */
    public Optional<Application> ofOrganiser(String organisation, UUID id) {
        return find(OF_ORGANISER, id, organisation).firstResultOptional();
    }

    /** The same, locked until the transaction ends, for a change that must not meet another. */
    public Optional<Application> ofOrganiserForChange(String organisation, UUID id) {
        return find(OF_ORGANISER, id, organisation)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Everyone who applied to the workshop, in the order of submission, the withdrawn and the withheld left out. */
    public List<Application> submittedTo(UUID workshopId) {
        return list(
                "workshopId = ?1 and submittedAt is not null and status <> ?2 and withheld = false order by submittedAt, id",
                workshopId,
                ApplicationStatus.WITHDRAWN);
    }
}
