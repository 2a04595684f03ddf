package org.cifal.workshops.catalogue.content;

import java.util.List;

/** What taking part costs. */
public record Fee(Kind kind, List<FeeAmount> amounts, String stated) {

    /** How the fee is made up. */
    public enum Kind {
        NONE,
        FIXED,
        TIERED,
        COMPONENTS,
        TO_BE_CONFIRMED
    }

    /**
     * One amount.
     *
     * @param appliesTo the tier or the component it is for
     */
    public record FeeAmount(Money money, Texts appliesTo) {}
}
