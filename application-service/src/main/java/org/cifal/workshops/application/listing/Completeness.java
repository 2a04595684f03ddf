package org.cifal.workshops.application.listing;

import java.util.Locale;
import org.cifal.workshops.application.eligibility.Verdict;
import org.cifal.workshops.application.screening.MeasuredDossier;
import org.cifal.workshops.application.screening.Screening;

/** How a dossier stands, at a glance. */
enum Completeness {
    COMPLETE,
    INCOMPLETE,
    NEEDS_A_PERSON;

    static Completeness of(MeasuredDossier dossier) {
        if (dossier.whole()) {
            return COMPLETE;
        }
        return dossier.missing().isEmpty() && dossier.sealsNotAccepted().isEmpty() ? NEEDS_A_PERSON : INCOMPLETE;
    }

    /** What a person found stands, whatever a machine counts. */
    static Completeness of(Screening screening) {
        return screening.completeness() == Verdict.PASS ? COMPLETE : INCOMPLETE;
    }

    /** Kebab-case, as representations carry it. */
    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
