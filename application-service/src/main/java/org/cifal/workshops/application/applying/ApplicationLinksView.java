package org.cifal.workshops.application.applying;

import java.net.URI;
import java.util.UUID;
import org.cifal.workshops.application.application.Application;
import org.cifal.workshops.application.application.ApplicationStatus;

/** Where to go next; what the status does not allow is absent. */
record ApplicationLinksView(
        URI self,
        URI dossier,
        URI form,
        URI submission,
        URI receipt,
        URI receipts,
        URI correction,
        URI withdrawal,
        URI reopening,
        URI travelDetails) {

    static ApplicationLinksView of(Application application, ApplicationAddresses addresses) {
        UUID id = application.id();
        boolean hasReceipt = application.submissionVersion() > 0;
        boolean canCorrect =
                application.canBeCorrected() || application.correction().isPresent();
        boolean canWithdraw = application.status().canBecome(ApplicationStatus.WITHDRAWN);
        return new ApplicationLinksView(
                addresses.of(id),
                addresses.of(id, "dossier"),
                addresses.of(id, "form"),
                application.canBeSubmitted() ? addresses.of(id, "submission") : null,
                hasReceipt ? addresses.of(id, "receipt") : null,
                hasReceipt ? addresses.of(id, "receipts") : null,
                canCorrect ? addresses.of(id, "correction") : null,
                canWithdraw ? addresses.of(id, "withdrawal") : null,
                application.canBeReopened() ? addresses.of(id, "reopening") : null,
                application.status() == ApplicationStatus.ACCEPTED ? addresses.of(id, "travel-details") : null);
    }
}
