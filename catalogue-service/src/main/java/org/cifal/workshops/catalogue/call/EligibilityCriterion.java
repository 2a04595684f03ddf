package org.cifal.workshops.catalogue.call;

import org.cifal.workshops.catalogue.content.Texts;

/**
 * Whom the call wants.
 *
 * @param kind what it is about: seniority, experience, language, country, age …
 * @param rule as far as a machine can test it; the words stay what is meant
 */
public record EligibilityCriterion(String code, Weight weight, String kind, Texts text, EligibilityRule rule) {

    /** A preference ("in particular …") bars nobody. */
    public enum Weight {
        REQUIRED,
        PREFERRED
    }
}
