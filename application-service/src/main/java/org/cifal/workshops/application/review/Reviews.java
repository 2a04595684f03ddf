package org.cifal.workshops.application.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All reviews. A reviewer finds their own and nobody else's. */
@ApplicationScoped
public class Reviews implements PanacheRepositoryBase<Review, UUID> {

    /** Newest assignment first. */
    public List<Review> ofReviewer(String reviewer) {
        return list("reviewer = ?1 order by assignedAt desc, id desc", reviewer);
    }

    public Optional<Review> ofReviewer(String reviewer, UUID applicationId) {
        return find("reviewer = ?1 and applicationId = ?2", reviewer, applicationId)
                .firstResultOptional();
    }

    /** In the order of assignment. */
    public List<Review> of(UUID applicationId) {
        return list("applicationId = ?1 order by assignedAt, id", applicationId);
    }

    public List<Review> ofAll(Collection<UUID> applicationIds) {
        return list("applicationId in ?1", applicationIds);
    }
}
