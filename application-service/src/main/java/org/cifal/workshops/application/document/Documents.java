package org.cifal.workshops.application.document;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cifal.workshops.application.application.Application;
import org.cifal.workshops.application.application.DossierEntry;

/** All documents. */
@ApplicationScoped
public class Documents implements PanacheRepositoryBase<Document, UUID> {

    /** The one that counts for the code: after submission, the one that was submitted. */
    public Optional<Document> counting(Application application, String code) {
        return of(application.dossier().get(code));
    }

    /** The one that stands for the code in what the applicant is editing. */
    public Optional<Document> beingEdited(Application application, String code) {
        return of(application.contentBeingEdited().dossier().get(code));
    }

    private Optional<Document> of(DossierEntry entry) {
        return Optional.ofNullable(entry).map(DossierEntry::documentId).flatMap(this::findByIdOptional);
    }

    /** Those not yet set aside, whether they count or belong to a correction. */
    List<Document> notReplaced(UUID applicationId) {
        return list("applicationId = ?1 and replacedAt is null", applicationId);
    }
}
