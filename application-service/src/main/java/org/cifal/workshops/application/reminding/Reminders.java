package org.cifal.workshops.application.reminding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cifal.workshops.application.application.Application;
import org.cifal.workshops.application.application.ApplicationStatus;
import org.cifal.workshops.application.security.Secret;

/** The reminders that were written, and the drafts that wait for one. */
@ApplicationScoped
class Reminders implements PanacheRepositoryBase<Reminder, UUID> {

    /** Drafts that were there when the step began, have no reminder of it, and whose applicants want one. */
    List<Application> unreminded(UUID workshopId, ReminderPolicy.Step step, int limit) {
        return getEntityManager()
                .createQuery("""
                        from Application a where a.workshopId = :workshop and a.status = :draft and a.startedAt <= :began
                        and not exists (select 1 from Reminder r where r.applicationId = a.id
                            and r.closesAt = :closes and r.daysBefore <= :days)
                        and not exists (select 1 from ReminderRefusal f where f.applicantId = a.applicantId)
                        order by a.id\
                        """, Application.class)
                .setParameter("workshop", workshopId)
                .setParameter("draft", ApplicationStatus.DRAFT)
                .setParameter("began", step.at())
                .setParameter("closes", step.closesAt().toInstant())
                .setParameter("days", step.daysBefore())
                .setMaxResults(limit)
                .getResultList();
    }

    Optional<Reminder> stoppedBy(String secret) {
        return find("stopHash", (Object) new Secret(secret).hash()).firstResultOptional();
    }

    /** Whether this instance may look for drafts now: one does at a time, and the others pass over. */
    boolean takeTheRound() {
        return !getEntityManager()
                .createNativeQuery("SELECT name FROM reminder_round WHERE name = 'drafts' FOR UPDATE SKIP LOCKED")
                .getResultList()
                .isEmpty();
    }
}
