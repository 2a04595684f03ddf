package org.cifal.workshops.application.reminding;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** When somebody is reminded: once at each step before the closing instant, and of the nearest step alone. */
final class ReminderPolicy {

    private ReminderPolicy() {}

    /**
     * The step that is due.
     *
     * @param daysBefore the steps, in days of the host's zone before the closing instant
     */
    static Optional<Step> due(Collection<Integer> daysBefore, ZonedDateTime closesAt, Instant now) {
        if (!now.isBefore(closesAt.toInstant())) {
            return Optional.empty();
        }
        return daysBefore.stream()
                .map(days -> new Step(days, closesAt.minusDays(days).toInstant(), closesAt))
                .filter(step -> !now.isBefore(step.at()))
                .min(Comparator.comparing(Step::daysBefore));
    }

    /**
     * One step before a closing instant.
     *
     * @param at when it begins; who starts a draft later is not reminded of it
     */
    record Step(int daysBefore, Instant at, ZonedDateTime closesAt) {}
}
