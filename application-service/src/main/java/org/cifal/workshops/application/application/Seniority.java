package org.cifal.workshops.application.application;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How high up applicants stand, as they state it. From {@code JUNIOR} to {@code HIGH_LEVEL} it is a ladder; experts and
 * heads of office stand beside it.
 */
public enum Seniority {
    JUNIOR,
    MID_LEVEL,
    SENIOR,
    HIGH_LEVEL,
    EXPERT,
    HEAD_OF_OFFICE;

    public boolean onTheLadder() {
        return compareTo(HIGH_LEVEL) <= 0;
    }

    /** Kebab-case, as representations carry it. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Seniority> ofSlug(String slug) {
        return Arrays.stream(values()).filter(one -> one.slug().equals(slug)).findFirst();
    }
}
