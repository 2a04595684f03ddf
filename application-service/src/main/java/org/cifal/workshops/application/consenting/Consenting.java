package org.cifal.workshops.application.consenting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.cifal.workshops.application.application.Application;
import org.cifal.workshops.application.application.ApplicationMoved;
import org.cifal.workshops.application.application.ApplicationStatus;
import org.cifal.workshops.application.application.Applications;
import org.cifal.workshops.application.application.StateForbids;
import org.cifal.workshops.application.call.CallTerms;
import org.cifal.workshops.application.call.Calls;
import org.cifal.workshops.application.consent.Consent;
import org.cifal.workshops.application.consent.ConsentChanged;
import org.cifal.workshops.application.consent.Consents;
import org.cifal.workshops.application.history.Change;
import org.cifal.workshops.application.history.History;
import org.cifal.workshops.application.security.Actor;

/** Gives and withdraws consents of one's own application. */
@ApplicationScoped
class Consenting {

    private final Applications applications;
    private final Calls calls;
    private final Consents consents;
    private final Event<ConsentChanged> changed;
    private final Event<ApplicationMoved> moved;
    private final History history;

    Consenting(
            Applications applications,
            Calls calls,
            Consents consents,
            Event<ConsentChanged> changed,
            Event<ApplicationMoved> moved,
            History history) {
        this.applications = applications;
        this.calls = calls;
        this.consents = consents;
        this.changed = changed;
        this.moved = moved;
        this.history = history;
    }

    /** Consenting to the same version again changes nothing. */
    @Transactional
    ConsentView give(UUID applicantId, UUID applicationId, String code, String version, Instant now) {
        Application application = own(applicantId, applicationId);
        CallTerms.ConsentText text = call(application).consent(code).orElseThrow(NotFoundException::new);
        if (application.status() == ApplicationStatus.WITHDRAWN) {
            throw new StateForbids("The application is withdrawn.");
        }
        if (!text.version().equals(version)) {
            throw new StaleConsentText(text.version());
        }
        Optional<Consent> standing = consents.live(applicationId, code);
        if (standing.map(Consent::textVersion).filter(version::equals).isPresent()) {
            return ConsentView.of(text, standing);
        }
        standing.ifPresent(older -> older.withdraw(now));
        Consent consent = new Consent(applicationId, text, now);
        consents.persist(consent);
        if (consent.isNeededToBeConsidered()) {
            application.letBeRead();
        }
        tell(application, new Change("consent-" + code, null, version, null), now);
        changed.fire(ConsentChanged.given(consent, now));
        return ConsentView.of(text, Optional.of(consent));
    }

    /**
     * Takes back what stands, also where the call names the text no longer. Without the consent to process personal data
     * there is no application, so taking that one back ends it, and no officer or reviewer reads it any more.
     */
    @Transactional
    ConsentView withdraw(UUID applicantId, UUID applicationId, String code, Instant now) {
        Application application = own(applicantId, applicationId);
        ConsentView withdrawn = call(application)
                .consent(code)
                .map(text -> ConsentView.of(text, Optional.empty()))
                .or(() -> consents.latest(applicationId, code)
                        .map(agreed -> ConsentView.ofDropped(agreed, Optional.empty())))
                .orElseThrow(NotFoundException::new);
        consents.live(applicationId, code).ifPresent(consent -> {
            consent.withdraw(now);
            tell(application, new Change("consent-" + code, consent.textVersion(), null, null), now);
            changed.fire(ConsentChanged.withdrawn(consent, now));
            if (consent.isNeededToBeConsidered()) {
                end(application, now);
            }
        });
        return withdrawn;
    }

    private void end(Application application, Instant now) {
        application.withhold();
        if (application.isUnderConsideration()) {
            moved.fire(application.withdraw(now));
        }
    }

    /** Locked: a consent and a submission that needs it must not pass each other. */
    private Application own(UUID applicantId, UUID applicationId) {
        return applications.ofApplicantForChange(applicantId, applicationId).orElseThrow(NotFoundException::new);
    }

    private CallTerms call(Application application) {
        return calls.ofWorkshop(application.workshopId()).terms().orElseThrow(NotFoundException::new);
    }

    private void tell(Application application, Change change, Instant now) {
        Actor by = Actor.applicant(application.applicantId());
        history.tell(application.workshopId(), application.id(), by, change, now);
    }
}
