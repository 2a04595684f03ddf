package org.cifal.workshops.application.screening;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The screenings recorded. */
@ApplicationScoped
public class Screenings implements PanacheRepositoryBase<Screening, UUID> {

    public Optional<Screening> of(UUID applicationId) {
        return find("applicationId", applicationId).firstResultOptional();
    }

    public List<Screening> ofAll(Collection<UUID> applicationIds) {
        return list("applicationId in ?1", applicationIds);
    }
}
