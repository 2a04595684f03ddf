package org.cifal.workshops.catalogue.content;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * When a workshop takes place, in days of the host's zone: a range, or sessions, or neither.
 *
 * <p>What the page says stands beside it ({@code stated}, {@code statedDurations}), contradictions included: the 2012
 * page states "14 Days" beside 7 to 23 June. A page that states less than days ("Oct 2023") is read as the first and
 * the last day of what it states.
 *
 * @param firstDayPrecision absent means the day
 * @param lastDayPrecision absent means the day
 * @param missing what the page leaves out; a missing last day means that nobody knows when it ends
 * @param statedEffort how much of a week or a day it takes
 * @param replaces dates the page itself shows, or says, to have been replaced
 * @param otherStatements dates that contradict these
 */
public record Schedule(
        LocalDate firstDay,
        LocalDate lastDay,
        Precision firstDayPrecision,
        Precision lastDayPrecision,
        List<Part> missing,
        Boolean toBeConfirmed,
        Boolean selfPaced,
        List<Session> sessions,
        ZoneId timeZone,
        String stated,
        List<String> statedDurations,
        String statedEffort,
        List<StatedDates> replaces,
        List<StatedDates> otherStatements) {

    /** Days as they are, with the page's words. */
    public Schedule(
            LocalDate firstDay,
            LocalDate lastDay,
            List<Session> sessions,
            ZoneId timeZone,
            String stated,
            List<String> statedDurations) {
        this(
                firstDay,
                lastDay,
                null,
                null,
                null,
                null,
                null,
                sessions,
                timeZone,
                stated,
                statedDurations,
                null,
                null,
                null);
    }

    /** How much of a date is stated. */
    public enum Precision {
        DAY,
        MONTH,
        YEAR
    }

    /** A part of the dates. */
    public enum Part {
        FIRST_DAY,
        LAST_DAY,
        MONTH,
        YEAR
    }

    /**
     * Dates that are told and do not count.
     *
     * @param by who says so, or where
     */
    public record StatedDates(String stated, LocalDate firstDay, LocalDate lastDay, String by) {}

    /**
     * One or more days in a row; without a last day it is the first alone.
     *
     * @param startTime local, of each of its days
     * @param endTime local, of each of its days
     * @param venue absent means the venues of the workshop
     * @param audience absent means everyone's
     */
    public record Session(
            LocalDate firstDay,
            LocalDate lastDay,
            Precision firstDayPrecision,
            Precision lastDayPrecision,
            LocalTime startTime,
            LocalTime endTime,
            Texts title,
            Venue venue,
            String statedFormat,
            Texts audience,
            String stated) {

        /** As much of the first day as is stated. */
        public PartialDate beginning() {
            return PartialDate.of(firstDay, firstDayPrecision);
        }

        /** As much of the last day as is stated. */
        public PartialDate ending() {
            return lastDay != null ? PartialDate.of(lastDay, lastDayPrecision) : beginning();
        }

        /** When it begins on one of its days; empty where no hour is stated. */
        public Optional<LocalDateTime> beginsOn(LocalDate day) {
            return Optional.ofNullable(startTime).map(day::atTime);
        }

        /** When it ends that began on one of its days: one that ends before it begins goes on past midnight. */
        public Optional<LocalDateTime> endsAfter(LocalDate day) {
            boolean pastMidnight = startTime != null && endTime != null && endTime.isBefore(startTime);
            return Optional.ofNullable(endTime).map((pastMidnight ? day.plusDays(1) : day)::atTime);
        }

        private boolean runsBackwards() {
            return ending().day().isBefore(firstDay);
        }
    }

    /** The first day on which anything takes place; of a month or a year the first. */
    public Optional<LocalDate> begins() {
        return beginning().map(PartialDate::earliest);
    }

    /** The last day on which anything takes place, of a month or a year the last; empty where the page does not state it. */
    public Optional<LocalDate> ends() {
        return ending().map(PartialDate::latest);
    }

    /** As much as is stated of the first day on which anything takes place. */
    public Optional<PartialDate> beginning() {
        return firstDay != null
                ? Optional.of(PartialDate.of(firstDay, firstDayPrecision))
                : sessionsOrNone().stream().map(Session::beginning).min(Comparator.comparing(PartialDate::day));
    }

    /** As much as is stated of the last day on which anything takes place; empty where the page does not state it. */
    public Optional<PartialDate> ending() {
        if (lastDay != null) {
            return Optional.of(PartialDate.of(lastDay, lastDayPrecision));
        }
        return misses(Part.LAST_DAY)
                ? Optional.empty()
                : sessionsOrNone().stream()
                        .map(Session::ending)
                        .max(Comparator.comparing(PartialDate::latest))
                        .or(this::beginning);
    }

    /** The first instant after the last day, and after the last of a month or a year of which no day is stated. */
    public Optional<ZonedDateTime> isOverAt() {
        return timeZone == null
                ? Optional.empty()
                : ends().map(day -> day.plusDays(1).atStartOfDay(timeZone));
    }

    /** Calendar days of the range, or those that have a session; empty where they are not known, or run backwards. */
    public OptionalInt computedDays() {
        if (!knowsEveryDay() || ends().isEmpty()) {
            return OptionalInt.empty();
        }
        int days = firstDay == null
                ? daysWithSessions()
                : (int) ChronoUnit.DAYS.between(firstDay, ends().orElse(firstDay)) + 1;
        return days > 0 ? OptionalInt.of(days) : OptionalInt.empty();
    }

    /** Each day once, however many sessions it has. */
    private int daysWithSessions() {
        if (sessionsOrNone().stream().anyMatch(Session::runsBackwards)) {
            return 0;
        }
        List<Session> inOrder = sessionsOrNone().stream()
                .sorted(Comparator.comparing(Session::firstDay))
                .toList();
        int days = 0;
        LocalDate next = LocalDate.MIN;
        for (Session session : inOrder) {
            LocalDate from = session.firstDay().isAfter(next) ? session.firstDay() : next;
            LocalDate after = session.ending().day().plusDays(1);
            if (from.isBefore(after)) {
                days += (int) ChronoUnit.DAYS.between(from, after);
                next = after;
            }
        }
        return days;
    }

    /** Whether every day stands for itself, and none for a month or a year. */
    public boolean knowsEveryDay() {
        return Stream.concat(
                        Stream.of(Optional.ofNullable(firstDayPrecision), Optional.ofNullable(lastDayPrecision)),
                        sessionsOrNone().stream()
                                .flatMap(session -> Stream.of(
                                        Optional.ofNullable(session.firstDayPrecision()),
                                        Optional.ofNullable(session.lastDayPrecision()))))
                .allMatch(precision -> precision.orElse(Precision.DAY) == Precision.DAY);
    }

    /** Whether it leaves open when the workshop takes place, in days as well as in words. */
    public boolean statesNothing() {
        return firstDay == null
                && lastDay == null
                && sessionsOrNone().isEmpty()
                && (stated == null || stated.isBlank())
                && !Boolean.TRUE.equals(selfPaced);
    }

    public boolean misses(Part part) {
        return missing != null && missing.contains(part);
    }

    public List<Session> sessionsOrNone() {
        return sessions == null ? List.of() : sessions;
    }
}
