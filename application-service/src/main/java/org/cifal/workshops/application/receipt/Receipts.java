package org.cifal.workshops.application.receipt;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** All receipts. */
@ApplicationScoped
class Receipts implements PanacheRepositoryBase<Receipt, Receipt.Of> {

    /** Newest first. */
    List<Receipt> ofApplicant(UUID applicantId, UUID applicationId) {
        return list(
                "select r from Receipt r join Application a on a.id = r.of.applicationId"
                        + " where a.applicantId = ?1 and r.of.applicationId = ?2 order by r.of.version desc",
                applicantId,
                applicationId);
    }
}
