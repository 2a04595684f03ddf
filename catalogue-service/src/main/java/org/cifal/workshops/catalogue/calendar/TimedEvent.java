package org.cifal.workshops.catalogue.calendar;

import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.io.TimezoneInfo;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Optional;

/** An event by the clock of the host: a deadline, or a session whose hours are stated. */
final class TimedEvent {

    private static final Duration LAST_MINUTE = Duration.ofMinutes(1);

    private final VEvent event;
    private final ZonedDateTime begins;
    private final Optional<ZonedDateTime> ends;
    private final LocalDate lastDay;
    private final DateStart begin;
    private final Optional<DateEnd> end;

    private TimedEvent(VEvent event, ZonedDateTime begins, Optional<ZonedDateTime> ends, LocalDate lastDay) {
        this.event = event;
        this.begins = begins;
        this.ends = ends;
        this.lastDay = lastDay;
        this.begin = new DateStart(Date.from(begins.toInstant()));
        this.end = ends.map(ZonedDateTime::toInstant).map(Date::from).map(DateEnd::new);
        event.setDateStart(begin);
        end.ifPresent(event::setDateEnd);
    }

    /**
     * The last minute in which an application counts; it ends at the instant from which one is late. So a deadline that
     * is a bare date stands on that date and not on the day after.
     */
    static TimedEvent lastMinute(VEvent event, ZonedDateTime closesAt) {
        ZonedDateTime begins = closesAt.minus(LAST_MINUTE);
        return new TimedEvent(event, begins, Optional.of(closesAt), begins.toLocalDate());
    }

    /** The same hours on each day until the last; without an end it is told as the instant at which it begins. */
    static TimedEvent daily(VEvent event, ZonedDateTime begins, Optional<ZonedDateTime> ends, LocalDate lastDay) {
        int days = (int) ChronoUnit.DAYS.between(begins.toLocalDate(), lastDay) + 1;
        if (days > 1) {
            event.setRecurrenceRule(
                    new Recurrence.Builder(Frequency.DAILY).count(days).build());
        }
        // An event ends after it begins (RFC 5545 §3.8.2.2).
        return new TimedEvent(event, begins, ends.filter(begins::isBefore), lastDay);
    }

    VEvent event() {
        return event;
    }

    ZoneId zone() {
        return begins.getZone();
    }

    Instant begins() {
        return begins.toInstant();
    }

    /** Of the last of its days. */
    Instant isOverAt() {
        ZonedDateTime over = ends.orElse(begins);
        return over.plusDays(Math.max(0, ChronoUnit.DAYS.between(begins.toLocalDate(), lastDay)))
                .toInstant();
    }

    /**
     * Has its clock times written in that zone. A clock time that comes twice stays in UTC: RFC 5545 (§3.3.5) would read
     * it as the earlier one, and a deadline is the later.
     */
    void tellIn(TimezoneInfo zones, TimezoneAssignment zone) {
        if (comesOnce(begins) && ends.filter(late -> !comesOnce(late)).isEmpty()) {
            zones.setTimezone(begin, zone);
            end.ifPresent(property -> zones.setTimezone(property, zone));
        }
    }

    private static boolean comesOnce(ZonedDateTime time) {
        return time.getZone().getRules().getValidOffsets(time.toLocalDateTime()).size() == 1;
    }
}
