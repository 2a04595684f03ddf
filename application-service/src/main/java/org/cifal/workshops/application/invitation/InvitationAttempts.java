package org.cifal.workshops.application.invitation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The codes that let nobody in. */
@ApplicationScoped
class InvitationAttempts implements PanacheRepositoryBase<InvitationAttempt, UUID> {

    /** Oldest first. */
    List<InvitationAttempt> since(UUID workshopId, UUID applicantId, Instant instant) {
        return list("workshopId = ?1 and applicantId = ?2 and at > ?3 order by at", workshopId, applicantId, instant);
    }

    void forgetBefore(Instant instant) {
        delete("at < ?1", instant);
    }
}
