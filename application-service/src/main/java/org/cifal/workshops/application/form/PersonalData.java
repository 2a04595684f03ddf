package org.cifal.workshops.application.form;

/**
 * What an answer tells of a person.
 *
 * @param sensitivity {@code ordinary}, {@code confidential} or {@code special-category}
 */
public record PersonalData(String kind, String sensitivity) {

    static final String SPECIAL_CATEGORY = "special-category";
}
