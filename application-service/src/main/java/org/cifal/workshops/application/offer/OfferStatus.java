package org.cifal.workshops.application.offer;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Where an offer stands, and where it can go from there. */
public enum OfferStatus {
    OPEN,
    ACCEPTED,
    DECLINED,
    LAPSED,
    WITHDRAWN;

    /** The whole table of transitions. A seat that was accepted comes back only when the application is withdrawn. */
    public Set<OfferStatus> next() {
        return switch (this) {
            case OPEN -> EnumSet.of(ACCEPTED, DECLINED, LAPSED, WITHDRAWN);
            case ACCEPTED -> EnumSet.of(WITHDRAWN);
            case DECLINED, LAPSED, WITHDRAWN -> EnumSet.noneOf(OfferStatus.class);
        };
    }

    public boolean canBecome(OfferStatus other) {
        return next().contains(other);
    }

    /** Whether an offer in this status holds a seat. */
    boolean holdsASeat() {
        return this == OPEN || this == ACCEPTED;
    }

    /** Kebab-case, as representations carry it. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
