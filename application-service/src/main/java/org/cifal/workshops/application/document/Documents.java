package org.cifal.workshops.application.document;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** All documents. */
@ApplicationScoped
public class Documents implements PanacheRepositoryBase<Document, UUID> {

    /** The one that stands for the code now. */
    public Optional<Document> standing(UUID applicationId, String code) {
        return find("applicationId = ?1 and code = ?2 and replacedAt is null", applicationId, code)
                .firstResultOptional();
    }
}
