package org.cifal.workshops.application.scanning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cifal.workshops.application.application.Application;
import org.cifal.workshops.application.application.Applications;
import org.cifal.workshops.application.call.Calls;
import org.cifal.workshops.application.document.Document;
import org.cifal.workshops.application.document.Documents;
import org.cifal.workshops.application.history.Change;
import org.cifal.workshops.application.history.History;
import org.cifal.workshops.application.mending.MendingPolicy;
import org.cifal.workshops.application.scanner.Finding;
import org.cifal.workshops.application.security.Actor;

/** Records what the scanner found, each in a transaction of its own. */
@ApplicationScoped
class RecordingFindings {

    private static final int AT_ONCE = 50;
    private static final Duration PAUSE = Duration.ofMinutes(15);

    private final Documents documents;
    private final Applications applications;
    private final Calls calls;
    private final History history;
    private final Event<InfectionFound> infections;

    RecordingFindings(
            Documents documents,
            Applications applications,
            Calls calls,
            History history,
            Event<InfectionFound> infections) {
        this.documents = documents;
        this.applications = applications;
        this.calls = calls;
        this.history = history;
        this.infections = infections;
    }

    @Transactional
    List<Document> due(Instant now) {
        return documents.dueForScan(now, AT_ONCE);
    }

    @Transactional
    void record(UUID documentId, Finding finding, Instant now) {
        Document document = documents.findById(documentId);
        switch (finding.kind()) {
            case CLEAN -> document.foundClean();
            case INFECTED -> infected(document, finding.detail(), now);
            case UNDECIDED -> document.scanAgain(now.plus(PAUSE));
        }
    }

    private void infected(Document document, String infection, Instant now) {
        document.foundInfected(infection);
        Application application = applications.findById(document.applicationId(), LockModeType.PESSIMISTIC_WRITE);
        if (application.holdAgainst(document.id(), "The scanner found %s in the file.".formatted(infection))) {
            MendingPolicy.until(calls.ofWorkshop(application.workshopId()), application, now)
                    .ifPresent(application::letMend);
            Change change = new Change("document-infected", null, document.code(), infection);
            history.tell(application.workshopId(), application.id(), Actor.SERVICE, change, now);
            infections.fire(new InfectionFound(application, document.code(), document.filename(), infection, now));
        }
    }
}
