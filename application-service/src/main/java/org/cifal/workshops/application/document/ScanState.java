package org.cifal.workshops.application.document;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What the scanner for harmful files says of a document. */
public enum ScanState {
    /** There was no scanner when it came; one that is there by now looks at it when it has nothing else to do. */
    UNSCANNED,
    PENDING,
    CLEAN,
    INFECTED;

    /** The whole table of transitions. */
    public Set<ScanState> next() {
        return switch (this) {
            case PENDING, UNSCANNED -> EnumSet.of(CLEAN, INFECTED);
            case CLEAN, INFECTED -> EnumSet.noneOf(ScanState.class);
        };
    }

    boolean canBecome(ScanState other) {
        return next().contains(other);
    }

    /** As representations carry it. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
