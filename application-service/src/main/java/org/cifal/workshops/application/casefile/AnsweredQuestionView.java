package org.cifal.workshops.application.casefile;

import java.util.Map;
import org.cifal.workshops.application.form.FormPage;
import org.cifal.workshops.application.form.FormQuestion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One answer, with the label it was given under.
 *
 * @param sensitivity of the answer; what is of no person is ordinary
 * @param answer null where it is withheld
 * @param withheld true where it was answered and its reading must be written down; else null
 */
@Schema(name = "AnsweredQuestion")
record AnsweredQuestionView(
        String question, String page, Map<String, String> label, String sensitivity, Object answer, Boolean withheld) {

    static AnsweredQuestionView shown(FormPage page, FormQuestion question, Object answer) {
        return new AnsweredQuestionView(
                question.code(), page.code(), question.label(), sensitivity(question), answer, null);
    }

    static AnsweredQuestionView withheld(FormPage page, FormQuestion question) {
        return new AnsweredQuestionView(
                question.code(), page.code(), question.label(), sensitivity(question), null, true);
    }

    private static String sensitivity(FormQuestion question) {
        return question.personalData() == null
                ? "ordinary"
                : question.personalData().sensitivity();
    }
}
