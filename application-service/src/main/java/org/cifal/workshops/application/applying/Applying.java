package org.cifal.workshops.application.applying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cifal.workshops.application.answering.Form;
import org.cifal.workshops.application.applicant.Applicants;
import org.cifal.workshops.application.application.Application;
import org.cifal.workshops.application.application.ApplicationContent;
import org.cifal.workshops.application.application.ApplicationMoved;
import org.cifal.workshops.application.application.ApplicationReference;
import org.cifal.workshops.application.application.Applications;
import org.cifal.workshops.application.call.Call;
import org.cifal.workshops.application.call.CallTerms;
import org.cifal.workshops.application.call.CallWindowPolicy;
import org.cifal.workshops.application.call.Calls;
import org.cifal.workshops.application.call.UnknownWorkshop;
import org.cifal.workshops.application.consent.Consents;
import org.cifal.workshops.application.describing.AnswersPatch;
import org.cifal.workshops.application.describing.AskedAfterSelection;
import org.cifal.workshops.application.describing.ProfilePatch;
import org.cifal.workshops.application.form.FormQuestion;
import org.cifal.workshops.application.history.Change;
import org.cifal.workshops.application.history.History;
import org.cifal.workshops.application.invitation.RedeemingInvitation;
import org.cifal.workshops.application.mending.MendingPolicy;
import org.cifal.workshops.application.precondition.IfMatch;
import org.cifal.workshops.application.seat.GivingPlaces;
import org.cifal.workshops.application.security.Actor;
import org.cifal.workshops.application.waiver.RequestingWaivers;

/** Starts, shows, changes, corrects, withdraws and reopens an applicant's own applications. */
@ApplicationScoped
class Applying {

    private final SecureRandom random = new SecureRandom();
    private final Applicants applicants;
    private final Applications applications;
    private final Calls calls;
    private final Consents consents;
    private final ProfilePatch profiles;
    private final ApplicationAddresses addresses;
    private final GivingPlaces givingPlaces;
    private final RedeemingInvitation redeeming;
    private final RequestingWaivers waivers;
    private final History history;
    private final Event<ApplicationMoved> moved;

    Applying(
            Applicants applicants,
            Applications applications,
            Calls calls,
            Consents consents,
            ProfilePatch profiles,
            ApplicationAddresses addresses,
            GivingPlaces givingPlaces,
            RedeemingInvitation redeeming,
            RequestingWaivers waivers,
            History history,
            Event<ApplicationMoved> moved) {
        this.applicants = applicants;
        this.applications = applications;
        this.calls = calls;
        this.consents = consents;
        this.profiles = profiles;
        this.addresses = addresses;
        this.givingPlaces = givingPlaces;
        this.redeeming = redeeming;
        this.waivers = waivers;
        this.history = history;
        this.moved = moved;
    }

    /**
     * Opens a draft; late, only together with the request for the waiver it can be submitted by.
     *
     * @param receivedAt when the service received the request
     */
    @Transactional
    ApplicationView start(UUID applicantId, StartApplication request, Instant receivedAt, Instant now) {
        String slug = request.workshop();
        Call call = calls.ofSlug(slug)
                .filter(copy -> copy.terms().isPresent())
                .orElseThrow(() -> new UnknownWorkshop(slug));
        applicants.lock(applicantId);
        applications.ofApplicantTo(applicantId, call.workshopId()).ifPresent(present -> {
            throw new AlreadyApplied(addresses.of(present.id()));
        });
        if (request.lateBecause() == null) {
            CallWindowPolicy.requireNotClosed(call, receivedAt);
        }
        givingPlaces.requireOneLeft(call);
        String reference = ApplicationReference.next(call.facts().owner(), call.year(now), random);
        Application application = new Application(applicantId, call.workshopId(), reference, now);
        applications.persistAndFlush(application);
        redeeming.use(application, call, request.invitationCode(), now);
        moved.fire(application.started());
        if (request.lateBecause() != null) {
            waivers.request(application, call, request.lateBecause(), receivedAt, now);
        }
        return view(application, now);
    }

    @Transactional
    List<ApplicationSummaryView> list(UUID applicantId) {
        return applications.ofApplicant(applicantId).stream()
                .map(application -> ApplicationSummaryView.of(
                        application, calls.ofWorkshop(application.workshopId()), addresses.of(application.id())))
                .toList();
    }

    @Transactional
    Versioned read(UUID applicantId, UUID id, Instant now) {
        Application application = applications.ofApplicant(applicantId, id).orElseThrow(NotFoundException::new);
        return new Versioned(view(application, now), application.version());
    }

    /** Saves what is said of the profile and answered, good answers or not; how much it is alone is bounded. */
    @Transactional
    Versioned change(UUID applicantId, UUID id, String ifMatch, ChangeApplication patch, Instant now) {
        Application application = own(applicantId, id);
        IfMatch.require(ifMatch, application.version());
        refuseWhatIsAskedLater(application, patch);
        ApplicationContent present = application.contentBeingEdited();
        application.describe(profiles.apply(present.profile(), patch.profile()));
        application.answer(AnswersPatch.apply(present.answers(), patch.answers()));
        applications.flush();
        return new Versioned(view(application, now), application.version());
    }

    private void refuseWhatIsAskedLater(Application application, ChangeApplication patch) {
        CallTerms terms = calls.ofWorkshop(application.workshopId()).terms().orElseThrow();
        List<String> later = AnswersPatch.named(patch.answers()).stream()
                .filter(code -> Form.of(terms)
                        .definition()
                        .question(code)
                        .filter(FormQuestion::askedAfterSelection)
                        .isPresent())
                .toList();
        if (!later.isEmpty()) {
            throw new AskedAfterSelection(later);
        }
    }

    /** Whose workshop it is; another's application is not found. */
    @Transactional
    String workshopOf(UUID applicantId, UUID id) {
        return applications
                .ofApplicant(applicantId, id)
                .map(application -> calls.ofWorkshop(application.workshopId()).slug())
                .orElseThrow(NotFoundException::new);
    }

    /**
     * Begins a correction of what was submitted.
     *
     * @param receivedAt when the service received the request, which the call must still be open at, and the intake the
     *     application was submitted in, unless it is to replace a file that was found infected since
     */
    @Transactional
    Versioned beginCorrection(UUID applicantId, UUID id, Instant receivedAt, Instant now) {
        Application application = own(applicantId, id);
        Call call = calls.ofWorkshop(application.workshopId());
        if (!MendingPolicy.admits(call, application, receivedAt)) {
            CallWindowPolicy.requireOpen(call, receivedAt);
            application.intake().ifPresent(number -> CallWindowPolicy.requireIntakeNotOver(call, number, receivedAt));
        }
        application.beginCorrection(now);
        tell(application, new Change("correction", null, "begun", null), now);
        applications.flush();
        return new Versioned(view(application, now), application.version());
    }

    @Transactional
    Versioned dropCorrection(UUID applicantId, UUID id, String ifMatch, Instant now) {
        Application application = own(applicantId, id);
        IfMatch.require(ifMatch, application.version());
        application.dropCorrection();
        tell(application, new Change("correction", "begun", null, null), now);
        applications.flush();
        return new Versioned(view(application, now), application.version());
    }

    /** Makes a draft of a withdrawn application again. */
    @Transactional
    Versioned reopen(UUID applicantId, UUID id, Instant receivedAt, Instant now) {
        Application application = own(applicantId, id);
        CallWindowPolicy.requireNotClosed(calls.ofWorkshop(application.workshopId()), receivedAt);
        moved.fire(application.reopen(now));
        applications.flush();
        return new Versioned(view(application, now), application.version());
    }

    @Transactional
    Versioned withdraw(UUID applicantId, UUID id, Instant now) {
        Application application = own(applicantId, id);
        moved.fire(application.withdraw(now));
        applications.flush();
        return new Versioned(view(application, now), application.version());
    }

    private Application own(UUID applicantId, UUID id) {
        return applications.ofApplicantForChange(applicantId, id).orElseThrow(NotFoundException::new);
    }

    private ApplicationView view(Application application, Instant now) {
        Call call = calls.ofWorkshop(application.workshopId());
        return ApplicationView.of(application, call, consents.live(application.id()), addresses, now);
    }

    private void tell(Application application, Change change, Instant now) {
        Actor by = Actor.applicant(application.applicantId());
        history.tell(application.workshopId(), application.id(), by, change, now);
    }
}
