package org.cifal.workshops.catalogue.content;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * The part of a schedule by which people plan: its days, the hours of its sessions, how exactly they are known, and their
 * zone. Two schedules of the same timing differ in what is said of it, such as titles, rooms and the page's words.
 *
 * @param inWords the page's words, where no day is stated that could stand for them
 */
public record Timing(
        LocalDate firstDay,
        LocalDate lastDay,
        Schedule.Precision firstDayPrecision,
        Schedule.Precision lastDayPrecision,
        List<Schedule.Part> missing,
        boolean toBeConfirmed,
        boolean selfPaced,
        List<Sitting> sittings,
        ZoneId timeZone,
        Optional<String> inWords) {

    private static final Timing NONE = of(new Schedule(null, null, null, null, null, null));

    /** When one session takes place. */
    public record Sitting(
            LocalDate firstDay,
            LocalDate lastDay,
            Schedule.Precision firstDayPrecision,
            Schedule.Precision lastDayPrecision,
            LocalTime startTime,
            LocalTime endTime) {

        private static Sitting of(Schedule.Session session) {
            return new Sitting(
                    session.firstDay(),
                    session.lastDay(),
                    orDay(session.firstDayPrecision()),
                    orDay(session.lastDayPrecision()),
                    session.startTime(),
                    session.endTime());
        }
    }

    /** Of a schedule, which may be absent. */
    public static Timing of(Schedule schedule) {
        if (schedule == null) {
            return NONE;
        }
        return new Timing(
                schedule.firstDay(),
                schedule.lastDay(),
                orDay(schedule.firstDayPrecision()),
                orDay(schedule.lastDayPrecision()),
                schedule.missing() == null ? List.of() : schedule.missing(),
                Boolean.TRUE.equals(schedule.toBeConfirmed()),
                Boolean.TRUE.equals(schedule.selfPaced()),
                schedule.sessionsOrNone().stream().map(Sitting::of).toList(),
                schedule.timeZone(),
                schedule.begins().isPresent() ? Optional.empty() : Optional.ofNullable(schedule.stated()));
    }

    private static Schedule.Precision orDay(Schedule.Precision precision) {
        return precision == null ? Schedule.Precision.DAY : precision;
    }
}
