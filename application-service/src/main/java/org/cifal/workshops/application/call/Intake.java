package org.cifal.workshops.application.call;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A time during which a call takes applications. Most calls have one; where a page takes applications in several rounds,
 * there is one for each.
 *
 * @param number its place among the rounds of the page, from 1
 * @param title by BCP 47 tag; null for the only one of a call
 * @param opensAt null means from publication
 * @param closesAt the first instant that is late; null where no date is stated
 * @param stated the end in the page's words; may be null
 */
public record Intake(
        int number, Map<String, String> title, ZonedDateTime opensAt, ZonedDateTime closesAt, String stated) {

    /**
     * The intakes of a call by their end. A round whose end is not dated is no window and left out; the last ends with the
     * deadline of the call, which alone is moved by an extension.
     */
    static List<Intake> of(CallTerms terms) {
        List<Intake> dated = dated(terms);
        ZonedDateTime opensAt = terms.opens() == null ? null : terms.opens().at();
        ZonedDateTime closesAt = terms.deadline().closesAt().orElse(null);
        if (dated.isEmpty()) {
            return List.of(
                    new Intake(1, null, opensAt, closesAt, terms.deadline().stated()));
        }
        List<Intake> intakes = new ArrayList<>();
        ZonedDateTime from = opensAt;
        for (Intake intake : dated) {
            boolean last = intakes.size() == dated.size() - 1;
            intakes.add(intake.between(from, last && closesAt != null ? closesAt : intake.closesAt()));
            from = intake.closesAt();
        }
        return intakes;
    }

    private static List<Intake> dated(CallTerms terms) {
        List<Intake> dated = new ArrayList<>();
        int place = 0;
        for (CallTerms.StatedIntake stated : terms.intakes()) {
            int number = ++place;
            end(stated.deadline(), terms.deadline())
                    .ifPresent(end -> dated.add(new Intake(
                            number,
                            stated.title(),
                            stated.opens() == null ? null : stated.opens().at(),
                            end,
                            stated.deadline().stated())));
        }
        dated.sort(Comparator.comparing(Intake::closesAt));
        return dated;
    }

    private static Optional<ZonedDateTime> end(CallTerms.StatedDeadline stated, Deadline ofTheCall) {
        String zone = stated.timeZone() == null ? ofTheCall.timeZone() : stated.timeZone();
        return new Deadline("dated", stated.date(), stated.time(), zone, stated.stated()).closesAt();
    }

    private Intake between(ZonedDateTime unlessOpens, ZonedDateTime end) {
        return new Intake(number, title, opensAt == null ? unlessOpens : opensAt, end, stated);
    }

    boolean hasOpenedBy(Instant instant) {
        return opensAt == null || !instant.isBefore(opensAt.toInstant());
    }

    boolean hasClosedBy(Instant instant) {
        return closesAt != null && !instant.isBefore(closesAt.toInstant());
    }
}
