package org.cifal.workshops.application.screening;

import java.util.Locale;

/** What the findings of a screening add up to. */
public enum ScreeningResult {
    ELIGIBLE,
    INCOMPLETE,
    NOT_ELIGIBLE;

    /** Kebab-case, as representations carry it. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
