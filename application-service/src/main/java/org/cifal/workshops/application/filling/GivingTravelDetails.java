package org.cifal.workshops.application.filling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cifal.workshops.application.answering.Form;
import org.cifal.workshops.application.answering.KeptForms;
import org.cifal.workshops.application.application.Application;
import org.cifal.workshops.application.application.Applications;
import org.cifal.workshops.application.call.Calls;
import org.cifal.workshops.application.describing.AnswersPatch;
import org.cifal.workshops.application.form.Answers;
import org.cifal.workshops.application.form.FormQuestion;
import org.cifal.workshops.application.history.Change;
import org.cifal.workshops.application.history.History;
import org.cifal.workshops.application.precondition.IfMatch;
import org.cifal.workshops.application.problem.NotFound;
import org.cifal.workshops.application.security.Actor;

/** Takes passport and travel data of those who accepted an offer, and shows them theirs. */
@ApplicationScoped
class GivingTravelDetails {

    private final Applications applications;
    private final Calls calls;
    private final KeptForms keptForms;
    private final History history;

    GivingTravelDetails(Applications applications, Calls calls, KeptForms keptForms, History history) {
        this.applications = applications;
        this.calls = calls;
        this.keptForms = keptForms;
        this.history = history;
    }

    @Transactional
    Versioned read(UUID applicantId, UUID id) {
        Application application = applications.ofApplicant(applicantId, id).orElseThrow(NotFound::new);
        return answer(application);
    }

    /** The history tells which questions were answered anew, and no answer. */
    @Transactional
    Versioned change(UUID applicantId, UUID id, String ifMatch, ChangeTravelDetails patch, Instant now) {
        Application application =
                applications.ofApplicantForChange(applicantId, id).orElseThrow(NotFound::new);
        IfMatch.require(ifMatch, application.version());
        List<String> named = AnswersPatch.named(patch.answers());
        Form form = formOf(application);
        refuseWhatIsNotAsked(form, named);
        Answers changed = AnswersPatch.apply(application.travelAnswers(), patch.answers());
        keptForms.keep(form, now);
        application.answerAfterSelection(changed, form.sha256());
        Change told = new Change("travel-details", null, String.join(", ", named), null);
        history.tell(application.workshopId(), id, Actor.applicant(applicantId), told, now);
        applications.flush();
        return answer(application);
    }

    private static void refuseWhatIsNotAsked(Form form, List<String> codes) {
        List<String> others = codes.stream()
                .filter(code -> form.definition()
                        .question(code)
                        .filter(FormQuestion::askedAfterSelection)
                        .isEmpty())
                .toList();
        if (!others.isEmpty()) {
            throw new NotAskedAfterSelection(others);
        }
    }

    private Versioned answer(Application application) {
        return new Versioned(TravelDetailsView.of(application, formOf(application)), application.version());
    }

    /** The call's as it is now: what is needed for the journey is for the organisers to say until it begins. */
    private Form formOf(Application application) {
        return Form.of(calls.ofWorkshop(application.workshopId()).terms().orElseThrow());
    }

    /** A representation and the version it shows. */
    record Versioned(TravelDetailsView view, long version) {}
}
