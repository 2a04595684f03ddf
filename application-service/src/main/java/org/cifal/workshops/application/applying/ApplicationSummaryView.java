package org.cifal.workshops.application.applying;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.cifal.workshops.application.application.Application;
import org.cifal.workshops.application.call.Call;

/** One line of an applicant's list. */
record ApplicationSummaryView(
        UUID id,
        String reference,
        WorkshopReferenceView workshop,
        String status,
        DeadlineView deadline,
        Instant startedAt,
        Instant submittedAt,
        URI url) {

    static ApplicationSummaryView of(Application application, Call call, URI url) {
        return new ApplicationSummaryView(
                application.id(),
                application.reference(),
                WorkshopReferenceView.of(call),
                application.status().asTheApplicantSeesIt(),
                DeadlineView.of(call.terms().orElseThrow().deadline()),
                application.startedAt(),
                application.submittedAt().orElse(null),
                url);
    }
}
