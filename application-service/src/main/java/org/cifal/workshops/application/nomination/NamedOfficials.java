package org.cifal.workshops.application.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.cifal.workshops.application.review.Supporters;

/** All the officials ever named for an application, those whose part has ended included. */
@ApplicationScoped
class NamedOfficials implements Supporters {

    private final Nominations nominations;

    NamedOfficials(Nominations nominations) {
        this.nominations = nominations;
    }

    @Override
    public List<String> addressesFor(UUID applicationId) {
        return nominations.list("applicationId = ?1 order by id", applicationId).stream()
                .map(Nomination::email)
                .toList();
    }
}
