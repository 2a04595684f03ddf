package org.cifal.workshops.catalogue.call;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Until when applications count (docs/adr/0007).
 *
 * @param date set on a {@code DATED} deadline
 * @param time local time to the minute, which itself still counts; absent means the end of the day
 * @param timeZone the host's, in which date and time are read
 * @param stated the deadline in the page's words
 * @param replaces those the page itself shows, or says, to have been replaced
 * @param contradictedBy those stated for the same applications
 */
public record Deadline(
        Kind kind,
        LocalDate date,
        LocalTime time,
        ZoneId timeZone,
        String stated,
        List<StatedDeadline> replaces,
        List<StatedDeadline> contradictedBy) {

    /** The only one that is told. */
    public Deadline(Kind kind, LocalDate date, LocalTime time, ZoneId timeZone, String stated) {
        this(kind, date, time, timeZone, stated, null, null);
    }

    /** What real pages put where a date should stand. */
    public enum Kind {
        DATED,
        NOT_STATED,
        CLOSED,
        UNTIL_FULL
    }

    /** The first instant that is late; empty unless dated, with a date and a zone. */
    public Optional<ZonedDateTime> closesAt() {
        if (kind != Kind.DATED || date == null || timeZone == null) {
            return Optional.empty();
        }
        return Optional.of(time == null ? endOfDay() : endOfMinute());
    }

    /** Itself, or as it would be in this zone where it states none. */
    public Deadline inZoneOr(ZoneId other) {
        return timeZone != null ? this : new Deadline(kind, date, time, other, stated, replaces, contradictedBy);
    }

    /** Not every day begins at midnight: where clocks skip it, the day ends with the first instant of the next. */
    private ZonedDateTime endOfDay() {
        return date.plusDays(1).atStartOfDay(timeZone);
    }

    /** A local time that occurs twice, when clocks go back, is read as the later one: nobody is late by an ambiguity. */
    private ZonedDateTime endOfMinute() {
        return date.atTime(time).atZone(timeZone).withLaterOffsetAtOverlap().plusMinutes(1);
    }
}
