package org.cifal.workshops.application.nominator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.cifal.workshops.application.application.Application;
import org.cifal.workshops.application.application.Applications;
import org.cifal.workshops.application.call.Call;
import org.cifal.workshops.application.call.CallWindowPolicy;
import org.cifal.workshops.application.call.Calls;
import org.cifal.workshops.application.document.Document;
import org.cifal.workshops.application.document.Documents;
import org.cifal.workshops.application.document.HandingInForApplicant;
import org.cifal.workshops.application.document.HandingInForApplicant.Place;
import org.cifal.workshops.application.document.HandingInForApplicant.SentFile;
import org.cifal.workshops.application.history.Change;
import org.cifal.workshops.application.history.History;
import org.cifal.workshops.application.nomination.Nomination;
import org.cifal.workshops.application.nomination.Nominations;
import org.cifal.workshops.application.security.Actor;

/** What an official was asked, and the letter they hand in for it. */
@ApplicationScoped
class HandingInLetter {

    private final Nominations nominations;
    private final Applications applications;
    private final Calls calls;
    private final Documents documents;
    private final HandingInForApplicant handingIn;
    private final History history;
    private final Event<LetterHandedIn> handedIn;
    private final Clock clock;

    HandingInLetter(
            Nominations nominations,
            Applications applications,
            Calls calls,
            Documents documents,
            HandingInForApplicant handingIn,
            History history,
            Event<LetterHandedIn> handedIn,
            Clock clock) {
        this.nominations = nominations;
        this.applications = applications;
        this.calls = calls;
        this.documents = documents;
        this.handingIn = handingIn;
        this.history = history;
        this.handedIn = handedIn;
        this.clock = clock;
    }

    @Transactional
    String workshopOf(UUID nominationId) {
        return callOf(applicationOf(nominations.findById(nominationId))).slug();
    }

    @Transactional
    NominatorTaskView read(UUID nominationId, Instant now) {
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
     * Judged before a byte of the body is read, so that a slow line costs nobody the deadline.
     *
     * @param receivedAt when the service received the request, which lateness is judged by
     */
    @Transactional
    Place judge(UUID nominationId, Instant receivedAt) {
        Nomination nomination = nominations.findById(nominationId);
        Application application = applicationOf(nomination);
        CallWindowPolicy.requireNotClosed(callOf(application), receivedAt);
        return new Place(application.applicantId(), application.id(), nomination.documentCode());
    }

    /** No transaction is open while the file streams in. */
    void handIn(UUID nominationId, Place place, SentFile file) {
        handingIn.handIn(place, file, document -> keep(nominationId, document));
    }

    private void keep(UUID nominationId, Document document) {
        Instant now = clock.instant();
        Nomination nomination = nominations.forChange(nominationId);
        Application application = applicationOf(nomination);
        nomination.upload(document.id(), now);
        Change change = new Change("document", null, document.code(), null);
        history.tell(
                application.workshopId(), application.id(), Actor.nominator(nominationId), change, now);
        handedIn.fire(new LetterHandedIn(nomination, application, callOf(application), now));
    }

    Application applicationOf(Nomination nomination) {
        return applications.findById(nomination.applicationId());
    }

    Call callOf(Application application) {
        return calls.ofWorkshop(application.workshopId());
    }
}
