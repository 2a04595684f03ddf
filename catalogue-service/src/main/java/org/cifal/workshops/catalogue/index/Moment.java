package org.cifal.workshops.catalogue.index;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cifal.workshops.catalogue.call.Deadline;
import org.cifal.workshops.catalogue.content.PartialDate;
import org.cifal.workshops.catalogue.content.Schedule;
import org.cifal.workshops.catalogue.registration.Registration;

/** A day or an instant workshops are ordered by, as a number: days since 1970 in their own zone, or microseconds. */
@SuppressWarnings("ImmutableEnumChecker") // Lambdas without state.
public enum Moment {
    /** Where only the month is stated, the earliest that the first day can be. */
    FIRST_DAY(found -> schedule(found)
            .flatMap(Schedule::beginning)
            .map(PartialDate::earliest)
            .map(LocalDate::toEpochDay)),
    LATEST_FIRST_DAY(found -> schedule(found)
            .flatMap(Schedule::beginning)
            .map(PartialDate::latest)
            .map(LocalDate::toEpochDay)),
    EARLIEST_LAST_DAY(found ->
            schedule(found).flatMap(Schedule::ending).map(PartialDate::earliest).map(LocalDate::toEpochDay)),
    /** Where only the month is stated, the latest that the last day can be. */
    LAST_DAY(found ->
            schedule(found).flatMap(Schedule::ending).map(PartialDate::latest).map(LocalDate::toEpochDay)),
    /** The date printed on the page of the deadline that counts next: a day of the host's zone. */
    DEADLINE_DAY(found -> found.deadline()
            .filter(deadline -> deadline.kind() == Deadline.Kind.DATED)
            .map(Deadline::date)
            .map(LocalDate::toEpochDay)),
    /**
     * When the day of {@link #FIRST_DAY} is over in its zone: until then it is today there, or yet to come. What is
     * postponed is yet to come, whenever its former days were.
     */
    FIRST_DAY_OVER(found -> over(found, schedule -> schedule.beginning().map(PartialDate::earliest))),
    LATEST_FIRST_DAY_OVER(found -> over(found, schedule -> schedule.beginning().map(PartialDate::latest))),
    EARLIEST_LAST_DAY_OVER(found -> over(found, schedule -> schedule.ending().map(PartialDate::earliest))),
    LAST_DAY_OVER(found -> over(found, schedule -> schedule.ending().map(PartialDate::latest))),
    /** Not when it closes, which may be at any hour of that day. */
    DEADLINE_DAY_OVER(found -> found.deadline()
            .filter(deadline -> deadline.kind() == Deadline.Kind.DATED)
            .flatMap(deadline -> over(Optional.ofNullable(deadline.date()), deadline.timeZone()))),
    /** The first instant that is late. */
    CLOSING(found -> found.deadline()
            .flatMap(Deadline::closesAt)
            .map(ZonedDateTime::toInstant)
            .map(Moment::micros)),
    PUBLICATION(found -> found.workshop().publishedAt().map(Moment::micros)),
    STATUS_SINCE(found -> found.registration().flatMap(Registration::since).map(Moment::micros)),
    STATUS_UNTIL(found -> found.registration().flatMap(Registration::changesAt).map(Moment::micros)),
    AS_OF(found -> Optional.of(found.asOf()).map(Moment::micros));

    /** What a workshop without this moment has; it is lower than every other, and so the last in descending order. */
    public static final long NONE = Long.MIN_VALUE;

    /** Of a day that nobody knows yet, later than every instant; below the end of every range. */
    private static final long NEVER = Long.MAX_VALUE - 1;

    /** At each of which a day is over somewhere. */
    static final List<Moment> DAYS_OVER =
            List.of(FIRST_DAY_OVER, LATEST_FIRST_DAY_OVER, EARLIEST_LAST_DAY_OVER, LAST_DAY_OVER, DEADLINE_DAY_OVER);

    private final Function<Findable.Facts, Optional<Long>> reading;

    Moment(Function<Findable.Facts, Optional<Long>> reading) {
        this.reading = reading;
    }

    long of(Findable.Facts facts) {
        return reading.apply(facts).orElse(NONE);
    }

    /** Of a day, when it is over. */
    public Moment over() {
        return switch (this) {
            case FIRST_DAY -> FIRST_DAY_OVER;
            case LATEST_FIRST_DAY -> LATEST_FIRST_DAY_OVER;
            case EARLIEST_LAST_DAY -> EARLIEST_LAST_DAY_OVER;
            case LAST_DAY -> LAST_DAY_OVER;
            case DEADLINE_DAY -> DEADLINE_DAY_OVER;
            default -> throw new IllegalStateException(this + " is no day");
        };
    }

    /** Without nanoseconds on the way: a number of these ends in the year 2262. */
    static long micros(Instant instant) {
        return Math.addExact(Math.multiplyExact(instant.getEpochSecond(), 1_000_000L), instant.getNano() / 1_000);
    }

    private static Optional<Long> over(Findable.Facts found, Function<Schedule, Optional<LocalDate>> day) {
        return schedule(found)
                .flatMap(schedule -> found.isPutOff()
                        ? day.apply(schedule).map(former -> NEVER)
                        : over(day.apply(schedule), schedule.timeZone()));
    }

    /** With the first instant of the next day, wherever its clocks begin it. */
    private static Optional<Long> over(Optional<LocalDate> day, ZoneId zone) {
        return zone == null
                ? Optional.empty()
                : day.map(date -> micros(date.plusDays(1).atStartOfDay(zone).toInstant()));
    }

    private static Optional<Schedule> schedule(Findable.Facts facts) {
        return Optional.ofNullable(facts.content().schedule());
    }
}
