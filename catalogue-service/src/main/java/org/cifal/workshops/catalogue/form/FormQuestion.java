package org.cifal.workshops.catalogue.form;

import java.util.List;
import org.cifal.workshops.catalogue.content.Texts;

/**
 * One question.
 *
 * @param profileField name of the field of the applicant's profile that holds the answer, in the contract's spelling
 * @param schema what a good answer is; absent for a field of the profile and for a choice of one
 * @param choices the answers there are to choose from
 * @param required absent means it need not be answered
 * @param step absent means it is asked when applying
 */
public record FormQuestion(
        String code,
        Texts label,
        Texts help,
        String profileField,
        AnswerSchema schema,
        List<FormChoice> choices,
        Boolean required,
        ShowWhen showWhen,
        PersonalData personalData,
        Step step) {

    /** When it is asked. */
    public enum Step {
        APPLICATION,
        AFTER_SELECTION
    }

    boolean askedAfterSelection() {
        return step == Step.AFTER_SELECTION;
    }
}
