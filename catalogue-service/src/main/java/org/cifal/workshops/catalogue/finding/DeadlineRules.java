package org.cifal.workshops.catalogue.finding;

import static org.cifal.workshops.catalogue.finding.Statements.each;
import static org.cifal.workshops.catalogue.finding.Statements.listed;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cifal.workshops.catalogue.call.Call;
import org.cifal.workshops.catalogue.call.Deadline;
import org.cifal.workshops.catalogue.content.PartialDate;
import org.cifal.workshops.catalogue.content.Schedule;
import org.cifal.workshops.catalogue.workshop.Finding;
import org.cifal.workshops.catalogue.workshop.FindingCode;

/** What is unusual about the deadline; none of it is refused, because real pages do all of it. */
final class DeadlineRules {

    /** Real calls were closed 4, 2, 1 and 0 days before the start. */
    static final long CLOSE_DAYS = 7;

    private static final String DATE = "#/call/deadline/date";

    private DeadlineRules() {}

    /** A deadline that was over when it was published, or extended to it; one that closes later is as it should be. */
    static Stream<Finding> passed(Statements statements) {
        return statements
                .deadline()
                .filter(deadline -> statements.content().outcome() == null)
                .flatMap(Deadline::closesAt)
                .filter(closes -> !statements.deadlineStated().isBefore(closes.toInstant()))
                .map(closes ->
                        new Finding(DATE, FindingCode.DEADLINE_PASSED, "has passed already, so nobody can apply here"))
                .stream();
    }

    static Stream<Finding> afterTheStart(Statements statements) {
        return daysToTheStart(statements, PartialDate::latest)
                .filter(days -> days < 0)
                .map(days -> new Finding(DATE, FindingCode.DEADLINE_AFTER_START, "is after the workshop begins"))
                .stream();
    }

    static Stream<Finding> onTheLastDay(Statements statements) {
        return statements
                .deadlineDate()
                .filter(date -> statements
                        .schedule()
                        .flatMap(Schedule::ending)
                        .filter(last -> last.isDay() && last.day().equals(date))
                        .isPresent())
                .map(date -> new Finding(DATE, FindingCode.DEADLINE_ON_LAST_DAY, "is the last day of the workshop"))
                .stream();
    }

    static Stream<Finding> closeToTheStart(Statements statements) {
        return daysToTheStart(statements, PartialDate::earliest)
                .filter(days -> statements
                        .schedule()
                        .flatMap(Schedule::beginning)
                        .filter(PartialDate::isDay)
                        .isPresent())
                .filter(days -> days >= 0 && days < CLOSE_DAYS)
                .map(days -> new Finding(
                        DATE,
                        FindingCode.DEADLINE_CLOSE_TO_START,
                        "leaves %d days to select, to tell and to travel".formatted(days)))
                .stream();
    }

    static Stream<Finding> withoutHour(Statements statements) {
        return statements
                .deadline()
                .filter(deadline -> deadline.kind() == Deadline.Kind.DATED && deadline.time() == null)
                .map(deadline -> new Finding(
                        "#/call/deadline/time",
                        FindingCode.DEADLINE_WITHOUT_HOUR,
                        "is not stated: the deadline ends with its day in the host's zone"))
                .stream();
    }

    static Stream<Finding> several(Statements statements) {
        Stream<Finding> contradicting = statements.deadline().stream()
                .flatMap(deadline -> each(
                        deadline.contradictedBy(),
                        (i, other) -> Optional.of(new Finding(
                                "#/call/deadline/contradictedBy/" + i,
                                FindingCode.SEVERAL_DEADLINES,
                                "states \"%s\" for the same applications".formatted(other.stated())))));
        Stream<Finding> intakes = statements.call().stream()
                .filter(DeadlineRules::endsNotWithItsLastIntake)
                .map(call -> new Finding(
                        "#/call/intakes", FindingCode.SEVERAL_DEADLINES, "do not end with the deadline of the call"));
        return Stream.concat(contradicting, intakes);
    }

    private static boolean endsNotWithItsLastIntake(Call call) {
        return listed(call.intakes()).stream()
                .map(intake -> intake.deadline().date())
                .filter(date -> date != null)
                .max(LocalDate::compareTo)
                .filter(last -> !last.equals(call.deadline().date()))
                .isPresent();
    }

    /** What the page replaced before it came here has no notice; only a change made here makes one. */
    static Stream<Finding> replaced(Statements statements) {
        return statements.deadline().stream()
                .flatMap(deadline -> each(
                        deadline.replaces(),
                        (i, old) -> Optional.of(new Finding(
                                "#/call/deadline/replaces/" + i,
                                FindingCode.DEADLINE_REPLACED,
                                "was stated before (\"%s\"), and no notice says so".formatted(old.stated())))));
    }

    static Stream<Finding> statusInItsPlace(Statements statements) {
        return statements
                .deadline()
                .filter(deadline -> deadline.date() == null && deadline.kind() != Deadline.Kind.UNTIL_FULL)
                .filter(deadline -> deadline.kind() == Deadline.Kind.CLOSED
                        || StatusWords.in(deadline.stated()).isPresent())
                .map(deadline -> new Finding(
                        "#/call/deadline",
                        FindingCode.STATUS_IN_DEADLINE,
                        "has a status where a date should stand; the date is lost"))
                .stream();
    }

    private static Optional<Long> daysToTheStart(Statements statements, Function<PartialDate, LocalDate> day) {
        return statements.deadlineDate().flatMap(date -> statements
                .schedule()
                .flatMap(Schedule::beginning)
                .map(day)
                .map(start -> ChronoUnit.DAYS.between(date, start)));
    }
}
