package org.cifal.workshops.catalogue.calendar;

import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import java.time.LocalDate;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.Optional;

/** A change of the clocks that comes again every year by a rule of its zone (RFC 5545 §3.3.10). */
final class YearlyChange {

    private static final int LAST = -1;
    private static final int DAYS_OF_A_WEEK = 7;

    private YearlyChange() {}

    /** Empty where the change follows no rule, or one that no recurrence can say. */
    static Optional<Recurrence> of(ZoneRules rules, ZoneOffsetTransition change) {
        LocalDate day = change.getDateTimeBefore().toLocalDate();
        return rules.getTransitionRules().stream()
                .filter(rule -> rule.createTransition(day.getYear()).equals(change))
                // A rule in another clock than the wall's may fall on the day before or after the one that it names.
                .filter(rule -> day.getMonth() == rule.getMonth() && day.getDayOfWeek() == rule.getDayOfWeek())
                .findFirst()
                .flatMap(YearlyChange::recurrence);
    }

    private static Optional<Recurrence> recurrence(ZoneOffsetTransitionRule rule) {
        int indicator = rule.getDayOfMonthIndicator();
        // The JDK tells the last Sunday of October as the first one from the 25th on.
        boolean last = indicator == LAST || indicator == rule.getMonth().minLength() - DAYS_OF_A_WEEK + 1;
        if (!last && indicator % DAYS_OF_A_WEEK != 1) {
            return Optional.empty();
        }
        int which = last ? LAST : indicator / DAYS_OF_A_WEEK + 1;
        return Optional.of(new Recurrence.Builder(Frequency.YEARLY)
                .byMonth(rule.getMonth().getValue())
                .byDay(which, DayOfWeek.valueOf(rule.getDayOfWeek().name()))
                .build());
    }
}
