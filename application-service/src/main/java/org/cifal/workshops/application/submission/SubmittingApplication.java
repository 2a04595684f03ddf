package org.cifal.workshops.application.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cifal.workshops.application.answering.Form;
import org.cifal.workshops.application.answering.KeptForms;
import org.cifal.workshops.application.application.Application;
import org.cifal.workshops.application.application.ApplicationMoved;
import org.cifal.workshops.application.application.Applications;
import org.cifal.workshops.application.application.StateForbids;
import org.cifal.workshops.application.call.Call;
import org.cifal.workshops.application.call.CallTerms;
import org.cifal.workshops.application.call.CallWindowPolicy;
import org.cifal.workshops.application.call.Calls;
import org.cifal.workshops.application.consent.Consent;
import org.cifal.workshops.application.consent.Consents;
import org.cifal.workshops.application.document.Documents;
import org.cifal.workshops.application.dossier.Dossier;
import org.cifal.workshops.application.history.Change;
import org.cifal.workshops.application.history.History;
import org.cifal.workshops.application.mending.MendingPolicy;
import org.cifal.workshops.application.receipt.IssuingReceipts;
import org.cifal.workshops.application.receipt.ReceiptView;
import org.cifal.workshops.application.seat.GivingPlaces;
import org.cifal.workshops.application.security.Actor;
import org.cifal.workshops.application.waiver.AdmittingLate;

/** Hands an application in: in time, complete, and with its receipt, or not at all. */
@ApplicationScoped
class SubmittingApplication {

    private final Applications applications;
    private final Calls calls;
    private final Consents consents;
    private final Documents documents;
    private final KeptForms forms;
    private final AdmittingLate admitting;
    private final IssuingReceipts issuing;
    private final GivingPlaces givingPlaces;
    private final History history;
    private final Event<ApplicationMoved> moved;
    private final Event<ApplicationSubmitted> submitted;

    SubmittingApplication(
            Applications applications,
            Calls calls,
            Consents consents,
            Documents documents,
            KeptForms forms,
            AdmittingLate admitting,
            IssuingReceipts issuing,
            GivingPlaces givingPlaces,
            History history,
            Event<ApplicationMoved> moved,
            Event<ApplicationSubmitted> submitted) {
        this.applications = applications;
        this.calls = calls;
        this.consents = consents;
        this.documents = documents;
        this.forms = forms;
        this.admitting = admitting;
        this.issuing = issuing;
        this.givingPlaces = givingPlaces;
        this.history = history;
        this.moved = moved;
        this.submitted = submitted;
    }

    /** Whose workshop it is; another's application is not found. */
    @Transactional
    String workshopOf(UUID applicantId, UUID applicationId) {
        return applications
                .ofApplicant(applicantId, applicationId)
                .map(application -> calls.ofWorkshop(application.workshopId()).slug())
                .orElseThrow(NotFoundException::new);
    }

    /**
     * Judges and takes the submission.
     *
     * @param receivedAt when the service received the request, which lateness is judged by
     */
    @Transactional
    ReceiptView submit(UUID applicantId, UUID applicationId, Instant receivedAt, Instant now) {
        Application application =
                applications.ofApplicantForChange(applicantId, applicationId).orElseThrow(NotFoundException::new);
        Call call = calls.ofWorkshop(application.workshopId());
        if (!application.canBeSubmitted()) {
            throw new StateForbids("There is neither a draft nor a correction to submit.");
        }
        boolean mended = MendingPolicy.admits(call, application, receivedAt);
        boolean late = !mended && admitting.admit(call, application, receivedAt, now);
        if (mended) {
            MendingPolicy.refuseMore(
                    application.content(), application.contentBeingEdited(), documents.infected(application));
        } else if (!late) {
            application.intake().ifPresent(number -> CallWindowPolicy.requireIntakeNotOver(call, number, receivedAt));
        }
        List<Consent> live = consents.live(applicationId);
        CallTerms terms = call.terms().orElseThrow();
        Dossier.of(terms, application, live).requireComplete();
        Form form = Form.of(terms);
        application.settle(form.counted(application.contentBeingEdited()), form.sha256());
        forms.keep(form, now);
        CallWindowPolicy.intakeAt(call, receivedAt).ifPresent(intake -> application.joinIntake(intake.number()));
        moved.fire(application.submit(receivedAt, call.revision()));
        tellVersion(application, receivedAt);
        ReceiptView receipt = issuing.issue(application, call, form, live, late, now);
        submitted.fire(new ApplicationSubmitted(application, call, receipt, now));
        givingPlaces.toWhoeverHandsIn(application, call, now);
        return receipt;
    }

    private void tellVersion(Application application, Instant receivedAt) {
        int version = application.submissionVersion();
        String before = version == 1 ? null : Integer.toString(version - 1);
        history.tell(
                application.workshopId(),
                application.id(),
                Actor.applicant(application.applicantId()),
                new Change("submitted-version", before, Integer.toString(version), null),
                receivedAt);
    }
}
