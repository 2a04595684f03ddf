package org.cifal.workshops.application.seal;

import java.util.Locale;

/** How far the official seal of a document is told. */
public enum SealState {
    TO_BE_CONFIRMED,
    CONFIRMED,
    NOT_ACCEPTED;

    /** Kebab-case, as representations carry it. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
