package org.cifal.workshops.catalogue.finding;

import static org.cifal.workshops.catalogue.finding.Statements.each;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cifal.workshops.catalogue.content.Located;
import org.cifal.workshops.catalogue.content.Schedule;
import org.cifal.workshops.catalogue.content.Schedule.Part;
import org.cifal.workshops.catalogue.content.Venue;
import org.cifal.workshops.catalogue.workshop.Finding;
import org.cifal.workshops.catalogue.workshop.FindingCode;

/** What is unusual about the days. */
final class ScheduleRules {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");
    private static final Pattern TO_BE_CONFIRMED = Pattern.compile(
            "to be (?:confirmed|announced)|\\btb[acd]\\b|a confirmar|por confirmar|à confirmer|추후",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int YEARS_PLANNED = 5;

    private ScheduleRules() {}

    static Stream<Finding> noDayStated(Statements statements) {
        boolean stated = statements
                .schedule()
                .filter(schedule ->
                        schedule.begins().isPresent() || schedule.ends().isPresent())
                .isPresent();
        return stated
                ? Stream.empty()
                : Stream.of(new Finding("#/schedule", FindingCode.NO_DAY_STATED, "states no day"));
    }

    /** With days, a missing zone bars the publication; without, it will as soon as there are any. */
    static Stream<Finding> zoneMissing(Statements statements) {
        return statements.schedule().stream()
                .filter(schedule -> schedule.timeZone() == null)
                .filter(schedule -> schedule.begins().isEmpty())
                .map(schedule -> new Finding(
                        "#/schedule/timeZone", FindingCode.TIME_ZONE_MISSING, "is missing, and days will need it"));
    }

    static Stream<Finding> firstOrLastDayMissing(Statements statements) {
        return statements.schedule().stream().flatMap(schedule -> {
            boolean firstLost =
                    schedule.misses(Part.FIRST_DAY) || (schedule.firstDay() == null && schedule.lastDay() != null);
            Stream<Finding> first = when(
                    firstLost,
                    new Finding("#/schedule/firstDay", FindingCode.FIRST_DAY_MISSING, "is not stated by the page"));
            Stream<Finding> last = when(
                    schedule.misses(Part.LAST_DAY),
                    new Finding(
                            "#/schedule/lastDay",
                            FindingCode.LAST_DAY_MISSING,
                            "is not stated by the page, so nobody knows when the workshop is over"));
            return Stream.concat(first, last);
        });
    }

    static Stream<Finding> yearOrMonthMissing(Statements statements) {
        return statements.schedule().stream().flatMap(schedule -> {
            boolean daysBesideWords =
                    schedule.stated() != null && anyDay(schedule).isPresent();
            boolean noYear = schedule.misses(Part.YEAR)
                    || (daysBesideWords && !YEAR.matcher(schedule.stated()).find());
            return Stream.concat(
                    when(
                            noYear,
                            new Finding(
                                    "#/schedule/stated",
                                    FindingCode.DATES_WITHOUT_YEAR,
                                    "has no year; the one given here is a reading")),
                    when(
                            schedule.misses(Part.MONTH),
                            new Finding(
                                    "#/schedule/stated",
                                    FindingCode.DATES_WITHOUT_MONTH,
                                    "has no month; the one given here is a reading")));
        });
    }

    static Stream<Finding> notToTheDay(Statements statements) {
        return statements.schedule().stream()
                .filter(schedule -> !schedule.knowsEveryDay())
                .map(schedule -> new Finding(
                        "#/schedule", FindingCode.DATES_NOT_TO_THE_DAY, "states months or years instead of days"));
    }

    static Stream<Finding> toBeConfirmed(Statements statements) {
        return statements.schedule().stream()
                .filter(schedule -> Boolean.TRUE.equals(schedule.toBeConfirmed())
                        || (schedule.stated() != null
                                && TO_BE_CONFIRMED.matcher(schedule.stated()).find()))
                .map(schedule -> new Finding(
                        "#/schedule", FindingCode.DATES_TO_BE_CONFIRMED, "is still to be confirmed, the page says"));
    }

    /** Perhaps a slip such as 2072 for 2027. */
    static Stream<Finding> farAhead(Statements statements) {
        int latest = statements.now().atOffset(ZoneOffset.UTC).getYear() + YEARS_PLANNED;
        return Located.all(LocalDate.class, statements.content())
                .filter(date -> date.value().getYear() > latest)
                .map(date -> new Finding(
                        date.pointer(),
                        FindingCode.DATES_FAR_AHEAD,
                        "is in %d, more than %d years from now"
                                .formatted(date.value().getYear(), YEARS_PLANNED)));
    }

    /**
     * A workshop that is over and has an outcome is a record of the past, and no surprise; neither is one that was
     * cancelled, or that waits for new days.
     */
    static Stream<Finding> inThePast(Statements statements) {
        return statements.schedule().stream()
                .filter(schedule ->
                        statements.holdsToItsDays() && statements.content().outcome() == null)
                .filter(schedule -> schedule.isOverAt()
                        .filter(end -> !statements.now().isBefore(end.toInstant()))
                        .isPresent())
                .map(schedule -> new Finding(
                        "#/schedule",
                        FindingCode.DATES_IN_THE_PAST,
                        "is over since %s, and no outcome is stated"
                                .formatted(schedule.ending().orElseThrow())));
    }

    static Stream<Finding> contradicted(Statements statements) {
        return statements.schedule().stream()
                .flatMap(schedule -> each(
                        schedule.otherStatements(),
                        (i, other) -> Optional.of(new Finding(
                                "#/schedule/otherStatements/" + i,
                                FindingCode.DATES_CONTRADICTED,
                                "states \"%s\" instead".formatted(other.stated())))));
    }

    static Stream<Finding> outsideTheRange(Statements statements) {
        return statements.schedule().stream()
                .flatMap(schedule -> each(
                        schedule.sessions(),
                        (i, session) -> isOutside(schedule, session)
                                ? Optional.of(new Finding(
                                        "#/schedule/sessions/" + i,
                                        FindingCode.DATES_CONTRADICTED,
                                        "is not between the first and the last day"))
                                : Optional.empty()));
    }

    private static boolean isOutside(Schedule schedule, Schedule.Session session) {
        boolean before = schedule.firstDay() != null
                && session.beginning()
                        .latest()
                        .isBefore(schedule.beginning().orElseThrow().earliest());
        boolean after = schedule.lastDay() != null
                && session.ending()
                        .earliest()
                        .isAfter(schedule.ending().orElseThrow().latest());
        return before || after;
    }

    /** What the page replaced before it came here has no notice; only a change made here makes one. */
    static Stream<Finding> replaced(Statements statements) {
        return statements.schedule().stream()
                .flatMap(schedule -> each(
                        schedule.replaces(),
                        (i, old) -> Optional.of(new Finding(
                                "#/schedule/replaces/" + i,
                                FindingCode.DATES_REPLACED,
                                "was stated before (\"%s\"), and no notice says so".formatted(old.stated())))));
    }

    static Stream<Finding> anotherYear(Statements statements) {
        return statements.schedule().stream()
                .filter(schedule -> schedule.stated() != null)
                .flatMap(schedule -> YEAR.matcher(schedule.stated())
                        .results()
                        .map(MatchResult::group)
                        .distinct()
                        .filter(year -> !within(schedule, Integer.parseInt(year)))
                        .map(year -> new Finding(
                                "#/schedule/stated",
                                FindingCode.STATED_YEAR_DIFFERS,
                                "names the year %s, in which no day lies".formatted(year))));
    }

    static Stream<Finding> selfPacedWithDays(Statements statements) {
        return statements.schedule().stream()
                .filter(schedule -> Boolean.TRUE.equals(schedule.selfPaced()))
                .filter(schedule -> anyDay(schedule).isPresent())
                .map(schedule -> new Finding(
                        "#/schedule/selfPaced", FindingCode.SELF_PACED_WITH_DAYS, "is said beside days of its own"));
    }

    static Stream<Finding> severalEditions(Statements statements) {
        return statements.schedule().stream()
                .filter(schedule -> schedule.sessionsOrNone().stream()
                                .map(Schedule.Session::venue)
                                .filter(Objects::nonNull)
                                .map(Venue::country)
                                .filter(Objects::nonNull)
                                .distinct()
                                .count()
                        > 1)
                .map(schedule -> new Finding(
                        "#/schedule/sessions",
                        FindingCode.SEVERAL_EDITIONS,
                        "are in several countries: perhaps one workshop each"));
    }

    private static Optional<LocalDate> anyDay(Schedule schedule) {
        return schedule.begins().or(schedule::ends);
    }

    private static boolean within(Schedule schedule, int year) {
        return anyDay(schedule)
                .map(first -> first.getYear() <= year
                        && year <= schedule.ends().orElse(first).getYear())
                .orElse(true);
    }

    private static Stream<Finding> when(boolean holds, Finding finding) {
        return holds ? Stream.of(finding) : Stream.empty();
    }
}
