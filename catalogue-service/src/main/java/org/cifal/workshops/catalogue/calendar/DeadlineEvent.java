package org.cifal.workshops.catalogue.calendar;

import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.io.TimezoneInfo;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;

/**
 * The last minute in which an application counts; it ends at the instant from which one is late. So a deadline that is
 * a bare date stands on that date and not on the day after.
 */
final class DeadlineEvent {

    private static final Duration LAST_MINUTE = Duration.ofMinutes(1);

    private final VEvent event;
    private final ZonedDateTime closesAt;
    private final DateStart begin;
    private final DateEnd end;

    DeadlineEvent(VEvent event, ZonedDateTime closesAt) {
        this.event = event;
        this.closesAt = closesAt;
        this.begin = new DateStart(Date.from(closesAt.minus(LAST_MINUTE).toInstant()));
        this.end = new DateEnd(Date.from(closesAt.toInstant()));
        event.setDateStart(begin);
        event.setDateEnd(end);
    }

    VEvent event() {
        return event;
    }

    ZoneId zone() {
        return closesAt.getZone();
    }

    Instant begins() {
        return closesAt.minus(LAST_MINUTE).toInstant();
    }

    Instant closesAt() {
        return closesAt.toInstant();
    }

    /**
     * Has its clock times written in that zone. A clock time that comes twice stays in UTC: RFC 5545 (§3.3.5) would read
     * it as the earlier one, and the deadline is the later.
     */
    void tellIn(TimezoneInfo zones, TimezoneAssignment zone) {
        boolean told = zone().getRules().getValidOffsets(clockAtBegin()).size() == 1
                && zone().getRules().getValidOffsets(closesAt.toLocalDateTime()).size() == 1;
        if (told) {
            zones.setTimezone(begin, zone);
            zones.setTimezone(end, zone);
        }
    }

    private LocalDateTime clockAtBegin() {
        return closesAt.minus(LAST_MINUTE).toLocalDateTime();
    }
}
