package org.cifal.workshops.application.eligibility;

import java.util.Locale;

/** What is found on one criterion. A machine rejects nobody: what it finds is proposed to a person. */
public enum Verdict {
    PASS,
    FAIL,
    NEEDS_A_PERSON;

    /** Kebab-case, as representations carry it. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
