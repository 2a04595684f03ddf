package org.cifal.workshops.application.waiver;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Where a request for a waiver stands, and where it can go from there. */
public enum WaiverStatus {
    REQUESTED,
    GRANTED,
    REFUSED,
    USED;

    /** The whole table of transitions. */
    public Set<WaiverStatus> next() {
        return switch (this) {
            case REQUESTED -> EnumSet.of(GRANTED, REFUSED);
            case GRANTED -> EnumSet.of(USED);
            case REFUSED, USED -> EnumSet.noneOf(WaiverStatus.class);
        };
    }

    /** Kebab-case, as representations carry it. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
