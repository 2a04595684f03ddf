package org.cifal.workshops.catalogue.lineage;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.cifal.workshops.catalogue.content.PartialDate;
import org.cifal.workshops.catalogue.content.Schedule;
import org.cifal.workshops.catalogue.content.Texts;
import org.cifal.workshops.catalogue.snapshot.PublishedWorkshop;

/**
 * Days of a workshop that were told once: one of its sessions, or its only range.
 *
 * @param name the same through every change; empty of a range, which is the workshop itself
 * @param session as it is now, or as it was when its day was told last
 * @param timeZone in which its hours are read; may be null
 * @param standing whether it is still so; what fell away, or lost its day, is not
 */
public record ToldSession(Optional<String> name, Schedule.Session session, ZoneId timeZone, boolean standing) {

    /** As a schedule has it. */
    private record Stated(boolean range, Schedule.Session session, ZoneId timeZone) {

        /** Since when the day has been stated no more, it is the one that was stated last. */
        private boolean dated() {
            return session.beginning().isDay();
        }
    }

    private static final List<Lineage.Likeness<Stated>> LIKENESSES = List.of(
            new Lineage.Likeness<>((before, now) -> before.range() && now.range(), true),
            new Lineage.Likeness<>((before, now) -> sameTitle(before, now) && sameTimes(before, now), false),
            new Lineage.Likeness<>(ToldSession::sameTitle, true),
            new Lineage.Likeness<>(ToldSession::sameTimes, false),
            new Lineage.Likeness<>((before, now) -> untitled(before) && untitled(now), false));

    /** Those whose day is stated, in their order, then those that had one and have none now. */
    public static List<ToldSession> of(PublishedWorkshop workshop) {
        var lineage = new Lineage<>(LIKENESSES);
        var dated = new LastDated();
        Versions.ofSchedule(workshop).forEach(schedule -> {
            lineage.next(stated(schedule));
            lineage.all().forEach(dated::see);
        });
        return lineage.all().stream()
                .flatMap(known -> dated.told(known).stream())
                .toList();
    }

    /** The days on which it begins and ends; where only the month of the end is stated, the first is all that is known. */
    public LocalDate firstDay() {
        return session.beginning().day();
    }

    public LocalDate lastDay() {
        LocalDate last = Optional.of(session.ending())
                .filter(PartialDate::isDay)
                .orElse(session.beginning())
                .day();
        return last.isBefore(firstDay()) ? firstDay() : last;
    }

    /** What each was when its day was stated last. */
    private static final class LastDated {

        private final Map<Integer, Stated> byNumber = new HashMap<>();

        private void see(Lineage.Known<Stated> known) {
            if (known.standing() && known.value().dated()) {
                byNumber.put(known.number(), known.value());
            }
        }

        private Optional<ToldSession> told(Lineage.Known<Stated> known) {
            return Optional.ofNullable(byNumber.get(known.number()))
                    .map(last -> new ToldSession(
                            last.range() ? Optional.empty() : Optional.of("session/" + known.number()),
                            last.session(),
                            last.timeZone(),
                            known.standing() && known.value().dated()));
        }
    }

    private static List<Stated> stated(Schedule schedule) {
        List<Schedule.Session> sessions = schedule.sessionsOrNone();
        return sessions.isEmpty()
                ? Stream.ofNullable(schedule.firstDay())
                        .map(first -> new Stated(true, range(schedule), schedule.timeZone()))
                        .toList()
                : sessions.stream()
                        .map(session -> new Stated(false, session, schedule.timeZone()))
                        .toList();
    }

    private static Schedule.Session range(Schedule schedule) {
        return new Schedule.Session(
                schedule.firstDay(),
                schedule.lastDay(),
                schedule.firstDayPrecision(),
                schedule.lastDayPrecision(),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static boolean sameTitle(Stated before, Stated now) {
        Texts old = before.session().title();
        Texts present = now.session().title();
        return !before.range()
                && !now.range()
                && old != null
                && present != null
                && old.byLanguage().entrySet().stream()
                        .anyMatch(present.byLanguage().entrySet()::contains);
    }

    private static boolean sameTimes(Stated before, Stated now) {
        Schedule.Session old = before.session();
        Schedule.Session present = now.session();
        return !before.range()
                && !now.range()
                && old.beginning().equals(present.beginning())
                && old.ending().equals(present.ending())
                && Objects.equals(old.startTime(), present.startTime());
    }

    private static boolean untitled(Stated stated) {
        return !stated.range() && stated.session().title() == null;
    }
}
