package org.cifal.workshops.application.casefile;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cifal.workshops.application.application.Application;
import org.cifal.workshops.application.form.Answers;
import org.cifal.workshops.application.form.FormDefinition;
import org.cifal.workshops.application.form.FormPage;
import org.cifal.workshops.application.form.FormQuestion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Answers in the order of the form they were given by. Those about the profile are in the profile. */
@Schema(name = "AnsweredForm")
record AnsweredFormView(String formVersion, List<AnsweredQuestionView> answers) {

    /** What the case file shows: special categories are withheld, and what is of the journey is left out. */
    static AnsweredFormView guarded(Application application, FormDefinition form) {
        Answers answers = application.answers();
        return new AnsweredFormView(
                form.version(),
                answered(form, answers, false)
                        .map(asked -> asked.question().specialCategory()
                                ? AnsweredQuestionView.withheld(asked.page(), asked.question())
                                : asked.shown(answers))
                        .toList());
    }

    /**
     * Everything, for whoever's reading is written down.
     *
     * @param ofJourney the forms that asked for the journey, the latest first; an answer is shown by the first that has
     *     its question
     */
    static AnsweredFormView whole(Application application, FormDefinition form, List<FormDefinition> ofJourney) {
        Answers answers = application.answers();
        return new AnsweredFormView(
                form.version(),
                Stream.concat(
                                answered(form, answers, false).map(asked -> asked.shown(answers)),
                                journey(application.travelAnswers(), ofJourney))
                        .toList());
    }

    private static Stream<AnsweredQuestionView> journey(Answers answers, List<FormDefinition> forms) {
        Set<String> shown = new HashSet<>();
        return forms.stream()
                .flatMap(form -> answered(form, answers, true))
                .filter(asked -> shown.add(asked.question().code()))
                .map(asked -> asked.shown(answers));
    }

    private static Stream<Asked> answered(FormDefinition form, Answers answers, boolean afterSelection) {
        return form.pages().stream()
                .flatMap(page -> page.questions().stream().map(question -> new Asked(page, question)))
                .filter(asked -> asked.question().askedAfterSelection() == afterSelection)
                .filter(asked ->
                        answers.byQuestion().containsKey(asked.question().code()));
    }

    private record Asked(FormPage page, FormQuestion question) {
        AnsweredQuestionView shown(Answers answers) {
            return AnsweredQuestionView.shown(
                    page, question, answers.byQuestion().get(question.code()));
        }
    }
}
