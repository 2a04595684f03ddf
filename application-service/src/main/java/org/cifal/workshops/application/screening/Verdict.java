package org.cifal.workshops.application.screening;

import java.util.Locale;

/** What is found on one criterion. A machine never fails anyone: what it cannot pass needs a person. */
public enum Verdict {
    PASS,
    FAIL,
    NEEDS_A_PERSON;

    /** Kebab-case, as representations carry it. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
