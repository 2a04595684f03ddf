package org.cifal.workshops.application.nomination;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** How far an official has come. */
public enum NominationStatus {
    ASKED,
    CONFIRMED,
    UPLOADED,
    ENDED;

    /** The whole table of transitions; a letter can be replaced, and at any point the applicant can name somebody else. */
    public Set<NominationStatus> next() {
        return switch (this) {
            case ASKED -> EnumSet.of(CONFIRMED, ENDED);
            case CONFIRMED -> EnumSet.of(UPLOADED, ENDED);
            case UPLOADED -> EnumSet.of(UPLOADED, ENDED);
            case ENDED -> EnumSet.noneOf(NominationStatus.class);
        };
    }

    /** Kebab-case, as representations carry it. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
