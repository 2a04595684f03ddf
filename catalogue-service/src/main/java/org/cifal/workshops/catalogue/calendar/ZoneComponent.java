package org.cifal.workshops.catalogue.calendar;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.util.DateTimeComponents;
import biweekly.util.UtcOffset;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/**
 * A zone as a calendar tells it (RFC 5545 §3.6.5): every change of its clocks from the last one before the first instant
 * to the first one after the last, each written out. A rule for all years would say more than anybody knows.
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
        }
        boolean needed = true;
        while (change != null && needed) {
            boolean summer = rules.isDaylightSavings(change.getInstant());
            add(change.getDateTimeBefore(), change.getOffsetBefore(), change.getOffsetAfter(), summer);
            needed = !change.getInstant().isAfter(last);
            change = rules.nextTransition(change.getInstant());
        }
    }

    private void add(LocalDateTime from, ZoneOffset before, ZoneOffset after, boolean summer) {
        if (summer) {
            var daylight = new DaylightSavingsTime();
            fill(daylight, from, before, after);
            component.addDaylightSavingsTime(daylight);
        } else {
            var standard = new StandardTime();
            fill(standard, from, before, after);
            component.addStandardTime(standard);
        }
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
