package org.cifal.workshops.application.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cifal.workshops.application.application.ApplicationMoved;
import org.cifal.workshops.application.application.ApplicationStatus;
import org.cifal.workshops.application.application.Applications;
import org.cifal.workshops.application.application.DossierEntry;

/**
 * Once what was submitted is corrected, or fixed with a correction unsent, the documents that count are settled; the
 * others are versions of the past.
 */
@ApplicationScoped
class SettingAsideDocuments {

    private final Applications applications;
    private final Documents documents;

    SettingAsideDocuments(Applications applications, Documents documents) {
        this.applications = applications;
        this.documents = documents;
    }

    void whatDoesNotCount(@Observes ApplicationMoved moved) {
        boolean mayHaveBeenCorrected =
                moved.from() == ApplicationStatus.SUBMITTED || moved.from() == ApplicationStatus.ACCEPTED;
        if (!mayHaveBeenCorrected) {
            return;
        }
        Set<UUID> counting = applications.findById(moved.applicationId()).dossier().values().stream()
                .map(DossierEntry::documentId)
                .collect(Collectors.toSet());
        documents.notReplaced(moved.applicationId()).stream()
                .filter(document -> !counting.contains(document.id()))
                .forEach(document -> document.replace(moved.at()));
    }
}
