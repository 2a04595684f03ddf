package org.cifal.workshops.application.receipt;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** All receipts. */
@ApplicationScoped
public class Receipts implements PanacheRepositoryBase<Receipt, UUID> {

    Optional<Receipt> ofApplicant(UUID applicantId, UUID applicationId) {
        return find(
                        "from Receipt r join Application a on a.id = r.applicationId"
                                + " where a.applicantId = ?1 and r.applicationId = ?2",
                        applicantId,
                        applicationId)
                .firstResultOptional();
    }
}
