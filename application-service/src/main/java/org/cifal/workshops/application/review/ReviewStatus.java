package org.cifal.workshops.application.review;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Where a review stands, and where it can go from there. */
public enum ReviewStatus {
    ASSIGNED,
    SCORED,
    BARRED;

    /** The whole table of transitions. Scores can be changed; a conflict of interest bars for good. */
    public Set<ReviewStatus> next() {
        return switch (this) {
            case ASSIGNED, SCORED -> EnumSet.of(SCORED, BARRED);
            case BARRED -> EnumSet.noneOf(ReviewStatus.class);
        };
    }

    public boolean canBecome(ReviewStatus other) {
        return next().contains(other);
    }

    /** Kebab-case, as representations carry it. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
