package org.cifal.workshops.catalogue.call;

import org.cifal.workshops.catalogue.content.Texts;

/**
 * Whom the call wants.
 *
 * @param kind what it is about: seniority, experience, language, country, age …
 */
public record EligibilityCriterion(String code, Weight weight, String kind, Texts text) {

    /** A preference ("in particular …") bars nobody. */
    public enum Weight {
        REQUIRED,
        PREFERRED
    }
}
