package org.cifal.workshops.application.form;

import java.util.List;
import java.util.Map;

/**
 * One question. Texts are by BCP 47 tag.
 *
 * @param profileField name of the field of the applicant's profile that holds the answer
 * @param schema what a good answer is; absent for a field of the profile and for a choice of one
 * @param choices the answers there are to choose from; null where anything may be answered
 * @param required absent means it need not be answered
 * @param step {@code application} or {@code after-selection}; absent means the first
 */
public record FormQuestion(
        String code,
        Map<String, String> label,
        Map<String, String> help,
        String profileField,
        AnswerSchema schema,
        List<FormChoice> choices,
        Boolean required,
        ShowWhen showWhen,
        PersonalData personalData,
        String step) {

    public static final String AFTER_SELECTION = "after-selection";

    public boolean askedAfterSelection() {
        return AFTER_SELECTION.equals(step);
    }

    public boolean mustBeAnswered() {
        return Boolean.TRUE.equals(required);
    }

    public boolean ofProfile() {
        return profileField != null;
    }

    /** Whether the answer is of the kind the law guards most, as of health, belief or disability. */
    public boolean specialCategory() {
        return personalData != null && PersonalData.SPECIAL_CATEGORY.equals(personalData.sensitivity());
    }

    /** The same under a code that no question of an organiser's form can be in the way of by accident. */
    FormQuestion besideOwn() {
        return new FormQuestion(
                "default-" + code, label, help, profileField, schema, choices, required, null, personalData, step);
    }

    FormQuestion asRequired() {
        return new FormQuestion(code, label, help, profileField, schema, choices, true, showWhen, personalData, step);
    }
}
