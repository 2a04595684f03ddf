package org.cifal.workshops.catalogue.content;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * When a workshop takes place, in days of the host's zone: a range, or sessions, or neither.
 *
 * <p>What the page says stands beside it ({@code stated}, {@code statedDurations}), contradictions included: the 2012
 * page states "14 Days" beside 7 to 23 June.
 */
public record Schedule(
        LocalDate firstDay,
        LocalDate lastDay,
        List<Session> sessions,
        ZoneId timeZone,
        String stated,
        List<String> statedDurations) {

    /** One or more days in a row; without a last day it is the first alone. */
    public record Session(LocalDate firstDay, LocalDate lastDay, Texts title, String stated) {

        LocalDate end() {
            return lastDay != null ? lastDay : firstDay;
        }

        int days() {
            return (int) ChronoUnit.DAYS.between(firstDay, end()) + 1;
        }
    }

    /** The first day on which anything takes place. */
    public Optional<LocalDate> begins() {
        return firstDay != null
                ? Optional.of(firstDay)
                : sessionsOrNone().stream().map(Session::firstDay).min(LocalDate::compareTo);
    }

    /** The last day on which anything takes place. */
    public Optional<LocalDate> ends() {
        if (lastDay != null) {
            return Optional.of(lastDay);
        }
        return sessionsOrNone().stream()
                .map(Session::end)
                .max(LocalDate::compareTo)
                .or(this::begins);
    }

    /** The first instant after the last day. */
    public Optional<ZonedDateTime> isOverAt() {
        return timeZone == null
                ? Optional.empty()
                : ends().map(day -> day.plusDays(1).atStartOfDay(timeZone));
    }

    /** Calendar days of the range, or the days of all sessions; empty where the days are not stated or run backwards. */
    public OptionalInt computedDays() {
        int days = firstDay == null
                ? sessionsOrNone().stream().mapToInt(Session::days).sum()
                : (int) ChronoUnit.DAYS.between(firstDay, ends().orElse(firstDay)) + 1;
        return days > 0 ? OptionalInt.of(days) : OptionalInt.empty();
    }

    public List<Session> sessionsOrNone() {
        return sessions == null ? List.of() : sessions;
    }
}
