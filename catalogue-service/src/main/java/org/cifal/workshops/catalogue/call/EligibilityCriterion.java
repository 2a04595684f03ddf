package org.cifal.workshops.catalogue.call;

import org.cifal.workshops.catalogue.content.Texts;

/** Whom the call wants. */
public record EligibilityCriterion(String code, Weight weight, Texts text) {

    /** A preference ("in particular …") bars nobody. */
    public enum Weight {
        REQUIRED,
        PREFERRED
    }
}
