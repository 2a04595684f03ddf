package org.cifal.workshops.application.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.cifal.workshops.application.applicant.Applicants;
import org.cifal.workshops.application.application.Application;
import org.cifal.workshops.application.application.Applications;
import org.cifal.workshops.application.call.Call;
import org.cifal.workshops.application.call.CallTerms;
import org.cifal.workshops.application.call.CallWindowPolicy;
import org.cifal.workshops.application.call.Calls;
import org.cifal.workshops.application.history.Change;
import org.cifal.workshops.application.history.History;
import org.cifal.workshops.application.security.Actor;
import org.cifal.workshops.application.security.Secret;
import org.cifal.workshops.application.waiver.AdmittingLate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** An applicant names an official, has the link sent again, or names another. */
@ApplicationScoped
class Nominating {

    private final SecureRandom random = new SecureRandom();
    private final Applications applications;
    private final Applicants applicants;
    private final Calls calls;
    private final Nominations nominations;
    private final AdmittingLate admitting;
    private final History history;
    private final Event<OfficialAsked> asked;
    private final String linkAddress;

    Nominating(
            Applications applications,
            Applicants applicants,
            Calls calls,
            Nominations nominations,
            AdmittingLate admitting,
            History history,
            Event<OfficialAsked> asked,
            @ConfigProperty(name = "workshops.nominations.link") String linkAddress) {
        this.applications = applications;
        this.applicants = applicants;
        this.calls = calls;
        this.nominations = nominations;
        this.admitting = admitting;
        this.history = history;
        this.asked = asked;
        this.linkAddress = linkAddress;
    }

    @Transactional
    String workshopOf(UUID applicantId, UUID applicationId) {
        return applications
                .ofApplicant(applicantId, applicationId)
                .map(application -> calls.ofWorkshop(application.workshopId()).slug())
                .orElseThrow(NotFoundException::new);
    }

    @Transactional
    NominationView read(UUID applicantId, UUID applicationId) {
        return applications
                .ofApplicant(applicantId, applicationId)
                .flatMap(application -> nominations.ofApplication(application.id()))
                .map(NominationView::of)
                .orElseThrow(NotFoundException::new);
    }

    /** Whoever was named before has no part in it any more; a letter they handed in stays until another takes its place. */
    @Transactional
    NominationView name(UUID applicantId, UUID applicationId, NameOfficial official, Instant receivedAt, Instant now) {
        Application application = own(applicantId, applicationId);
        Call call = calls.ofWorkshop(application.workshopId());
        CallTerms.Nomination terms = terms(call);
        String email = official.email().trim().toLowerCase(Locale.ROOT);
        admitting.requireNotClosed(call, application, receivedAt);
        NominatorAddressPolicy.requireAcceptable(
                email, applicants.findById(applicantId).email(), terms.emailDomains());
        LinkPolicy.requireFewNamed(nominations.namedSince(applicationId, now.minus(LinkPolicy.DAY)));
        application.describe(application.contentBeingEdited().profile().nominatedBy(official.name(), email));
        nominations.ofApplicationForChange(applicationId).ifPresent(earlier -> earlier.end(now));
        Secret link = Secret.next(random, "");
        Nomination nomination =
                new Nomination(applicationId, terms.document(), official.name().trim(), email, link, now);
        nominations.persist(nomination);
        ask(nomination, link, application, call, now);
        return NominationView.of(nomination);
    }

    @Transactional
    NominationView sendAgain(UUID applicantId, UUID applicationId, Instant receivedAt, Instant now) {
        Application application = own(applicantId, applicationId);
        Nomination nomination =
                nominations.ofApplicationForChange(applicationId).orElseThrow(NotFoundException::new);
        Call call = calls.ofWorkshop(application.workshopId());
        admitting.requireNotClosed(call, application, receivedAt);
        Secret link = Secret.next(random, "");
        nomination.sendAgain(link, now);
        ask(nomination, link, application, call, now);
        return NominationView.of(nomination);
    }

    private void ask(Nomination nomination, Secret link, Application application, Call call, Instant now) {
        asked.fire(new OfficialAsked(
                nomination.name(),
                nomination.email(),
                linkAddress.replace("{link}", link.value()),
                call.title(),
                title(call, nomination.documentCode()),
                CallWindowPolicy.closesNextAfter(call, now),
                now));
        // Neither name nor address: history outlives both.
        Change change = new Change("nomination", null, nomination.status().slug(), null);
        history.tell(
                application.workshopId(), application.id(), Actor.applicant(application.applicantId()), change, now);
    }

    private static String title(Call call, String code) {
        return call.terms()
                .flatMap(terms -> terms.requiredDocument(code))
                .map(document -> document.title().getOrDefault("en", code))
                .orElse(code);
    }

    /** A call that asks no official has no such thing. */
    private static CallTerms.Nomination terms(Call call) {
        return call.terms().map(CallTerms::nomination).orElseThrow(NotFoundException::new);
    }

    private Application own(UUID applicantId, UUID applicationId) {
        return applications.ofApplicantForChange(applicantId, applicationId).orElseThrow(NotFoundException::new);
    }
}
