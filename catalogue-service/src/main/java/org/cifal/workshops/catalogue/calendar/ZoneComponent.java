package org.cifal.workshops.catalogue.calendar;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.util.DateTimeComponents;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Optional;

/**
 * A zone as a calendar tells it (RFC 5545 §3.6.5). Where its clocks change by one rule for summer and one for winter,
 * these two are told, which every program reads; where they do not, every change from the last one before the first
 * instant to the first one after the last is written out.
 */
final class ZoneComponent {

    private static final Duration LONG = Duration.ofDays(800);
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1970, 1, 1, 0, 0);

    private final VTimezone component;
    private final ZoneRules rules;

    private ZoneComponent(ZoneId zone) {
        this.component = new VTimezone(zone.getId());
        this.rules = zone.getRules();
    }

    static VTimezone of(ZoneId zone, Instant first, Instant last) {
        var told = new ZoneComponent(zone);
        told.tell(first, last);
        return told.component;
    }

    private void tell(Instant first, Instant last) {
        ZoneOffsetTransition change = rules.previousTransition(first.plusNanos(1));
        // A zone whose clocks have stood for years is told as one that never changed them: some programs misread more.
        if (change == null || change.getInstant().isBefore(first.minus(LONG))) {
            add(ALWAYS, rules.getOffset(first), rules.getOffset(first), rules.isDaylightSavings(first));
            change = rules.nextTransition(first);
        } else if (tellRules(change, rules.nextTransition(change.getInstant()))) {
            return;
        }
        boolean needed = true;
        while (change != null && needed) {
            add(change);
            needed = !change.getInstant().isAfter(last);
            change = rules.nextTransition(change.getInstant());
        }
    }

    /** Whether these two changes come again every year, and have been told so. */
    private boolean tellRules(ZoneOffsetTransition change, ZoneOffsetTransition next) {
        Optional<Recurrence> every = YearlyChange.of(rules, change);
        Optional<Recurrence> everyNext =
                Optional.ofNullable(next).flatMap(following -> YearlyChange.of(rules, following));
        if (every.isEmpty() || everyNext.isEmpty() || rules.getTransitionRules().size() != 2) {
            return false;
        }
        add(change).setRecurrenceRule(every.get());
        add(next).setRecurrenceRule(everyNext.get());
        return true;
    }

    private Observance add(ZoneOffsetTransition change) {
        boolean summer = rules.isDaylightSavings(change.getInstant());
        return add(change.getDateTimeBefore(), change.getOffsetBefore(), change.getOffsetAfter(), summer);
    }

    private Observance add(LocalDateTime from, ZoneOffset before, ZoneOffset after, boolean summer) {
        if (summer) {
            var daylight = new DaylightSavingsTime();
            fill(daylight, from, before, after);
            component.addDaylightSavingsTime(daylight);
            return daylight;
        }
        var standard = new StandardTime();
        fill(standard, from, before, after);
        component.addStandardTime(standard);
        return standard;
    }

    private static void fill(Observance observance, LocalDateTime from, ZoneOffset before, ZoneOffset after) {
        observance.setDateStart(new DateTimeComponents(
                from.getYear(),
                from.getMonthValue(),
                from.getDayOfMonth(),
                from.getHour(),
                from.getMinute(),
                from.getSecond(),
                false));
        observance.setTimezoneOffsetFrom(new UtcOffset(before.getTotalSeconds() * 1000L));
        observance.setTimezoneOffsetTo(new UtcOffset(after.getTotalSeconds() * 1000L));
    }
}
