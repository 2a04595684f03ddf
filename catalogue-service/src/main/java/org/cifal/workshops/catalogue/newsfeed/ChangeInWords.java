package org.cifal.workshops.catalogue.newsfeed;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cifal.workshops.catalogue.call.Deadline;
import org.cifal.workshops.catalogue.content.PartialDate;
import org.cifal.workshops.catalogue.content.Schedule;
import org.cifal.workshops.catalogue.notice.FieldChange;
import org.cifal.workshops.catalogue.page.PageTexts;
import org.cifal.workshops.catalogue.syndication.EarlierValues;
import org.cifal.workshops.catalogue.syndication.Wording;

/** What moved, in one line: the old dates and the new ones, each with its zone. Other changes have the notice's words. */
final class ChangeInWords {

    private ChangeInWords() {}

    static Optional<String> of(FieldChange change, Wording wording) {
        if (EarlierValues.changesSchedule(change)) {
            return line(
                    wording,
                    wording.days(),
                    EarlierValues.schedule(change.from()).map(ChangeInWords::days),
                    EarlierValues.schedule(change.to()).map(ChangeInWords::days));
        }
        if (EarlierValues.changesDeadline(change)) {
            return line(
                    wording,
                    wording.deadline(),
                    EarlierValues.deadline(change.from()).map(ChangeInWords::moment),
                    EarlierValues.deadline(change.to()).map(ChangeInWords::moment));
        }
        return Optional.empty();
    }

    private static Optional<String> line(Wording wording, String what, Optional<String> from, Optional<String> to) {
        return Optional.of(PageTexts.in(List.of(wording.language()))
                .labelled(what, "%s → %s".formatted(from.orElse("–"), to.orElse("–"))));
    }

    private static String days(Schedule schedule) {
        return schedule.beginning()
                .map(first -> Stream.of(first, schedule.ending().orElse(first))
                        .map(PartialDate::toString)
                        .distinct()
                        .collect(Collectors.joining(" – ")))
                .orElseGet(() -> statedOrDash(schedule.stated()));
    }

    private static String moment(Deadline deadline) {
        return deadline.date() == null
                ? statedOrDash(deadline.stated())
                : Stream.of(deadline.date(), deadline.time(), deadline.timeZone())
                        .filter(Objects::nonNull)
                        .map(Objects::toString)
                        .collect(Collectors.joining(" "));
    }

    private static String statedOrDash(String stated) {
        return stated == null ? "–" : stated;
    }
}
