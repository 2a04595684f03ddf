package org.cifal.workshops.catalogue.finding;

import static org.cifal.workshops.catalogue.finding.Statements.each;
import static org.cifal.workshops.catalogue.finding.Statements.listed;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.cifal.workshops.catalogue.content.Schedule;
import org.cifal.workshops.catalogue.workshop.Finding;
import org.cifal.workshops.catalogue.workshop.FindingCode;

/** What is unusual about the stated lengths. */
final class DurationRules {

    private DurationRules() {}

    static Stream<Finding> differsFromTheDays(Statements statements) {
        return statements.schedule().stream()
                .flatMap(schedule ->
                        each(schedule.statedDurations(), (i, stated) -> differs(i, stated, schedule.computedDays())));
    }

    private static Optional<Finding> differs(int index, String stated, OptionalInt computed) {
        return StatedDuration.read(stated)
                .filter(duration -> computed.isPresent() && !duration.allows(computed.getAsInt()))
                .map(duration -> new Finding(
                        "#/schedule/statedDurations/" + index,
                        FindingCode.DURATION_DIFFERS,
                        "states \"%s\" where the schedule has %d days".formatted(stated, computed.getAsInt())));
    }

    static Stream<Finding> disagree(Statements statements) {
        List<StatedDuration> all = statements
                .schedule()
                .map(Schedule::statedDurations)
                .map(stated -> listed(stated).stream()
                        .flatMap(words -> StatedDuration.read(words).stream())
                        .toList())
                .orElse(List.of());
        boolean agree = all.stream().allMatch(one -> all.stream().allMatch(one::agreesWith));
        return agree
                ? Stream.empty()
                : Stream.of(new Finding(
                        "#/schedule/statedDurations", FindingCode.DURATIONS_DISAGREE, "contradict each other"));
    }
}
