package org.cifal.workshops.application.applying;

import java.net.URI;
import java.util.UUID;
import org.cifal.workshops.application.application.Application;
import org.cifal.workshops.application.application.ApplicationStatus;

/** Where to go next; what the status does not allow is absent. */
record ApplicationLinksView(URI self, URI dossier, URI submission, URI receipt, URI withdrawal) {

    static ApplicationLinksView of(Application application, ApplicationAddresses addresses) {
        UUID id = application.id();
        boolean canSubmit = application.status().canBecome(ApplicationStatus.SUBMITTED);
        boolean canWithdraw = application.status().canBecome(ApplicationStatus.WITHDRAWN);
        return new ApplicationLinksView(
                addresses.of(id),
                addresses.of(id, "dossier"),
                canSubmit ? addresses.of(id, "submission") : null,
                application.submittedAt().isPresent() ? addresses.of(id, "receipt") : null,
                canWithdraw ? addresses.of(id, "withdrawal") : null);
    }
}
