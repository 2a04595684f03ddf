package org.cifal.workshops.catalogue.call;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * A local date in a zone.
 *
 * @param time local time to the minute; absent means the start of the day
 * @param stated the moment in the page's words
 */
public record LocalMoment(LocalDate date, LocalTime time, ZoneId timeZone, String stated) {

    public LocalMoment(LocalDate date, LocalTime time, ZoneId timeZone) {
        this(date, time, timeZone, null);
    }

    public ZonedDateTime begins() {
        return time == null ? date.atStartOfDay(timeZone) : date.atTime(time).atZone(timeZone);
    }
}
