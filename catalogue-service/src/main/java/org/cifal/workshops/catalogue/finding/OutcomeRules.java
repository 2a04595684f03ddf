package org.cifal.workshops.catalogue.finding;

import static org.cifal.workshops.catalogue.finding.Statements.each;
import static org.cifal.workshops.catalogue.finding.Statements.listed;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cifal.workshops.catalogue.content.Outcome;
import org.cifal.workshops.catalogue.content.Outcome.Measure;
import org.cifal.workshops.catalogue.content.Outcome.ParticipationCount;
import org.cifal.workshops.catalogue.workshop.Finding;
import org.cifal.workshops.catalogue.workshop.FindingCode;

/** What is unusual about reported counts: co-organisers disagree, and count different things. */
final class OutcomeRules {

    private static final String COUNTS = "#/outcome/participation";

    private OutcomeRules() {}

    static Stream<Finding> countsDisagree(Statements statements) {
        return measures(statements)
                .filter(counts ->
                        counts.stream().anyMatch(one -> counts.stream().anyMatch(other -> disagree(one, other))))
                .map(counts -> new Finding(
                        COUNTS,
                        FindingCode.COUNTS_DISAGREE,
                        "disagree: " + counts.stream().map(OutcomeRules::words).collect(Collectors.joining("; "))));
    }

    static Stream<Finding> unitsDiffer(Statements statements) {
        return measures(statements)
                .filter(counts -> measure(counts.get(0)) != Measure.OTHER)
                .filter(counts ->
                        counts.stream().map(ParticipationCount::unit).distinct().count() > 1)
                .map(counts -> new Finding(
                        COUNTS,
                        FindingCode.COUNT_UNITS_DIFFER,
                        "count in different units: "
                                + counts.stream()
                                        .map(ParticipationCount::unit)
                                        .distinct()
                                        .collect(Collectors.joining(", "))));
    }

    static Stream<Finding> rolesMixed(Statements statements) {
        return each(
                counts(statements),
                (i, count) -> listed(count.includes()).isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Finding(
                                COUNTS + "/%d/includes".formatted(i),
                                FindingCode.COUNT_MIXES_ROLES,
                                "are counted together: " + String.join(", ", count.includes()))));
    }

    /** Of one measure, and of one unit unless two sources name the same thing differently. */
    private static boolean disagree(ParticipationCount one, ParticipationCount other) {
        boolean sameThing = one.unit().equals(other.unit())
                || (measure(one) != Measure.OTHER && !Objects.equals(one.by(), other.by()));
        return sameThing && one.count() != other.count();
    }

    private static Stream<List<ParticipationCount>> measures(Statements statements) {
        return Stream.of(Measure.values())
                .map(measure -> counts(statements).stream()
                        .filter(count -> measure(count) == measure)
                        .toList())
                .filter(counts -> counts.size() > 1);
    }

    private static Measure measure(ParticipationCount count) {
        return Optional.ofNullable(count.measure()).orElse(Measure.PARTICIPANTS);
    }

    private static List<ParticipationCount> counts(Statements statements) {
        return Optional.ofNullable(statements.content().outcome())
                .map(Outcome::participation)
                .orElse(List.of());
    }

    private static String words(ParticipationCount count) {
        return String.format(Locale.ROOT, "%d %s", count.count(), count.unit());
    }
}
