package org.cifal.workshops.application.application;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All applications. Who may see one is part of each query: another's application is not found. */
@ApplicationScoped
public class Applications implements PanacheRepositoryBase<Application, UUID> {

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

    /** Everyone who has an application to the workshop, drafts included, the withdrawn left out. */
    public List<Application> openTo(UUID workshopId) {
        return list("workshopId = ?1 and status <> ?2", workshopId, ApplicationStatus.WITHDRAWN);
    }
}
