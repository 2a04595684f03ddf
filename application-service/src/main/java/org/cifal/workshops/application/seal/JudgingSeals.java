package org.cifal.workshops.application.seal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.cifal.workshops.application.application.Application;
import org.cifal.workshops.application.application.ApplicationStatus;
import org.cifal.workshops.application.application.Applications;
import org.cifal.workshops.application.application.DossierEntry;
import org.cifal.workshops.application.application.StateForbids;
import org.cifal.workshops.application.call.CallTerms;
import org.cifal.workshops.application.call.Calls;
import org.cifal.workshops.application.history.Change;
import org.cifal.workshops.application.history.History;
import org.cifal.workshops.application.precondition.IfMatch;
import org.cifal.workshops.application.problem.NotFound;
import org.cifal.workshops.application.security.Officer;

/** Writes down what an officer says of a seal. */
@ApplicationScoped
class JudgingSeals {

    private final Applications applications;
    private final Calls calls;
    private final SealJudgements seals;
    private final History history;
    private final Event<SealNotAccepted> notAccepted;

    JudgingSeals(
            Applications applications,
            Calls calls,
            SealJudgements seals,
            History history,
            Event<SealNotAccepted> notAccepted) {
        this.applications = applications;
        this.calls = calls;
        this.seals = seals;
        this.history = history;
        this.notAccepted = notAccepted;
    }

    /** @param ifMatch the version the officer saw, so that what they judge is the file they looked at */
    @Transactional
    Judged judge(Officer officer, UUID applicationId, String code, JudgeSeal said, String ifMatch, Instant now) {
        Application application = applications
                .ofOrganiserForChange(officer.organisation(), applicationId)
                .orElseThrow(NotFound::new);
        DossierEntry entry =
                Optional.ofNullable(application.dossier().get(code)).orElseThrow(NotFound::new);
        IfMatch.require(ifMatch, application.version());
        refuseUnlessOpen(application, code, said);
        Optional<SealJudgement> earlier = seals.on(applicationId, entry.documentId());
        String before = earlier.map(SealJudgement::state).map(SealState::slug).orElse(null);
        SealJudgement judgement = earlier.orElseGet(() -> new SealJudgement(applicationId, entry.documentId(), code));
        judgement.judge(said.confirmed(), said.reason(), officer, now);
        seals.persist(judgement);
        Change change =
                new Change("seal", before, code + ": " + judgement.state().slug(), said.reason());
        history.tell(application.workshopId(), applicationId, officer.actor(), change, now);
        if (!said.confirmed()) {
            notAccepted.fire(new SealNotAccepted(application, code, said.reason(), now));
        }
        // The application is what both officers and lists go by; that its seal was judged is a new version of it.
        applications.getEntityManager().lock(application, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        applications.flush();
        return new Judged(judgement, application.version());
    }

    /** @param version of the application */
    record Judged(SealJudgement judgement, long version) {}

    private void refuseUnlessOpen(Application application, String code, JudgeSeal said) {
        boolean asked = calls.ofWorkshop(application.workshopId())
                .terms()
                .flatMap(terms -> terms.requiredDocument(code))
                .map(CallTerms.RequiredDocument::officialSeal)
                .orElse(false);
        if (!asked) {
            throw new NoSealAsked(code);
        }
        if (application.status() != ApplicationStatus.SUBMITTED) {
            throw new StateForbids("Seals are judged before the screening; this application is %s."
                    .formatted(application.status().slug()));
        }
        if (!said.confirmed() && said.reason() == null) {
            throw new ReasonMissing();
        }
    }
}
