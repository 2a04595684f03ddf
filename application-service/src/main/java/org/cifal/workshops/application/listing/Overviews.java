package org.cifal.workshops.application.listing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.cifal.workshops.application.application.Application;
import org.cifal.workshops.application.application.ApplicationStatus;
import org.cifal.workshops.application.call.Call;

/** The overviews kept. */
@ApplicationScoped
class Overviews implements PanacheRepositoryBase<Overview, UUID> {

    /** Those whose overview is absent, or measured by an earlier version or revision; with their dossiers. */
    List<Application> outdated(Call call) {
        return getEntityManager()
                .createQuery("""
                        select a from Application a left join fetch a.contents.dossier
                        left join Overview o on o.applicationId = a.id
                        where a.workshopId = :workshop and a.submittedAt is not null and a.status <> :draft
                        and (o.applicationId is null or o.applicationVersion <> a.version
                             or o.callRevision <> :revision)""", Application.class)
                .setParameter("workshop", call.workshopId())
                .setParameter("revision", call.revision())
                .setParameter("draft", ApplicationStatus.DRAFT)
                .getResultList();
    }

    /**
     * A row for each of these, for change, in the order of their ids: two officers who list at once then wait for each
     * other instead of deadlocking.
     */
    List<Overview> forChange(Collection<UUID> applicationIds) {
        getEntityManager()
                .createNativeQuery("INSERT INTO application_overview (application_id, application_version,"
                        + " call_revision, completeness, documents_present, documents_required, seals_to_confirm,"
                        + " eligibility) SELECT a.id, -1, -1, 'NEEDS_A_PERSON', 0, 0, 0, 'NEEDS_A_PERSON'"
                        + " FROM application a WHERE a.id IN ?1 AND NOT EXISTS"
                        + " (SELECT 1 FROM application_overview o WHERE o.application_id = a.id) ORDER BY a.id"
                        + " ON DUPLICATE KEY UPDATE application_version = application_overview.application_version")
                .setParameter(1, applicationIds)
                .executeUpdate();
        return list("applicationId in ?1 order by applicationId", applicationIds);
    }
}
