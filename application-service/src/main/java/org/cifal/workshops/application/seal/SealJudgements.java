package org.cifal.workshops.application.seal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What officers said of seals. */
@ApplicationScoped
public class SealJudgements implements PanacheRepositoryBase<SealJudgement, UUID> {

    public List<SealJudgement> of(UUID applicationId) {
        return list("applicationId", applicationId);
    }

    public List<SealJudgement> ofAll(Collection<UUID> applicationIds) {
        return list("applicationId in ?1", applicationIds);
    }

    Optional<SealJudgement> on(UUID applicationId, UUID documentId) {
        return find("applicationId = ?1 and documentId = ?2", applicationId, documentId)
                .firstResultOptional();
    }
}
