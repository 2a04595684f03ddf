package org.cifal.workshops.application.nominator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.UUID;
import org.cifal.workshops.application.application.Application;
import org.cifal.workshops.application.application.Applications;
import org.cifal.workshops.application.call.Call;
import org.cifal.workshops.application.call.Calls;
import org.cifal.workshops.application.content.DocumentKind;
import org.cifal.workshops.application.document.Destination;
import org.cifal.workshops.application.document.Documents;
import org.cifal.workshops.application.document.HandedInByOfficial;
import org.cifal.workshops.application.history.Change;
import org.cifal.workshops.application.history.History;
import org.cifal.workshops.application.mending.MendingPolicy;
import org.cifal.workshops.application.nomination.Nomination;
import org.cifal.workshops.application.nomination.Nominations;
import org.cifal.workshops.application.security.Actor;
import org.cifal.workshops.application.waiver.AdmittingLate;

/** What an official was asked, and the letter they hand in for it. */
@ApplicationScoped
public class HandingInLetter {

    private final Nominations nominations;
    private final Applications applications;
    private final Calls calls;
    private final Documents documents;
    private final AdmittingLate admitting;
    private final History history;
    private final Event<LetterHandedIn> handedIn;

    HandingInLetter(
            Nominations nominations,
            Applications applications,
            Calls calls,
            Documents documents,
            AdmittingLate admitting,
            History history,
            Event<LetterHandedIn> handedIn) {
        this.nominations = nominations;
        this.applications = applications;
        this.calls = calls;
        this.documents = documents;
        this.admitting = admitting;
        this.history = history;
        this.handedIn = handedIn;
    }

    @Transactional
    public String workshopOf(UUID nominationId) {
        return callOf(applicationOf(nominations.findById(nominationId))).slug();
    }

    @Transactional
    public NominatorTaskView read(UUID nominationId, Instant now) {
        Nomination nomination = nominations.findById(nominationId);
        Application application = applicationOf(nomination);
        return NominatorTaskView.of(
                request(nomination, callOf(application), now),
                application,
                nomination,
                nomination.documentId().map(documents::findById).orElse(null));
    }

    NominationRequestView request(Nomination nomination, Call call, Instant now) {
        return call.terms()
                .flatMap(terms -> terms.requiredDocument(nomination.documentCode()))
                .map(document -> NominationRequestView.of(call, document, now))
                .orElseThrow(NotFoundException::new);
    }

    /**
     * Where the letter goes; judged before a byte of the body is read, so that a slow line costs nobody the letter. The
     * application is handed in by a request of its own.
     *
     * @param receivedAt when the service received the request, which lateness is judged by
     */
    @Transactional
    public Destination destination(UUID nominationId, String filename, DocumentKind kind, Instant receivedAt) {
        Nomination nomination = nominations.findById(nominationId);
        Application application = applicationOf(nomination);
        Call call = callOf(application);
        if (!MendingPolicy.admits(call, application, receivedAt)) {
            admitting.requireNotClosed(call, application, receivedAt);
        }
        return new Destination(
                application.applicantId(), application.id(), nomination.documentCode(), filename, kind, nominationId);
    }

    /** Refuses, and the document with it, when the applicant named somebody else while it was on its way. */
    void keep(@Observes HandedInByOfficial placed) {
        Nomination nomination = nominations.forChange(placed.nomination());
        Application application = applicationOf(nomination);
        nomination.upload(placed.document().id(), placed.at());
        Change change = new Change("document", null, placed.document().code(), null);
        history.tell(application.workshopId(), application.id(), Actor.nominator(nomination.id()), change, placed.at());
        handedIn.fire(new LetterHandedIn(nomination, application, callOf(application), placed.at()));
    }

    Application applicationOf(Nomination nomination) {
        return applications.findById(nomination.applicationId());
    }

    Call callOf(Application application) {
        return calls.ofWorkshop(application.workshopId());
    }
}
