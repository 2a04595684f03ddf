package org.cifal.workshops.application.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cifal.workshops.application.answering.MeasuringForms;
import org.cifal.workshops.application.application.Application;
import org.cifal.workshops.application.application.Applications;
import org.cifal.workshops.application.form.FormDefinition;
import org.cifal.workshops.application.history.Change;
import org.cifal.workshops.application.history.History;
import org.cifal.workshops.application.problem.NotFound;
import org.cifal.workshops.application.security.Officer;

/** Shows all an applicant answered, and writes down who read it: the answer follows the commit. */
@ApplicationScoped
class ReadingAnswers {

    private final Applications applications;
    private final MeasuringForms forms;
    private final History history;

    ReadingAnswers(Applications applications, MeasuringForms forms, History history) {
        this.applications = applications;
        this.forms = forms;
        this.history = history;
    }

    /** What the case file shows of them. */
    AnsweredFormView guarded(Application application) {
        return AnsweredFormView.guarded(application, formOf(application));
    }

    @Transactional
    AnsweredFormView read(Officer officer, UUID applicationId, Instant now) {
        Application application =
                applications.ofOrganiser(officer.organisation(), applicationId).orElseThrow(NotFound::new);
        AnsweredFormView answers =
                AnsweredFormView.whole(application, formOf(application), forms.ofJourney(application));
        String questions =
                answers.answers().stream().map(AnsweredQuestionView::question).collect(Collectors.joining(", "));
        Change change = new Change("answers-read", null, questions, null);
        history.tell(application.workshopId(), applicationId, officer.actor(), change, now);
        return answers;
    }

    private FormDefinition formOf(Application application) {
        return forms.submittedBy(application).definition();
    }
}
