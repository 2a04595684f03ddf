package org.cifal.workshops.application.selection;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What is decided on an application. */
public enum DecisionOutcome {
    SELECTED,
    RESERVE,
    NOT_SELECTED,
    NOT_ELIGIBLE,
    INCOMPLETE;

    /** Kebab-case, as representations carry it. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<DecisionOutcome> ofSlug(String slug) {
        return Stream.of(values())
                .filter(outcome -> outcome.slug().equals(slug))
                .findFirst();
    }
}
