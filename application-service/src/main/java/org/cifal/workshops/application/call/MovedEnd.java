package org.cifal.workshops.application.call;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a newer revision moved the end that concerns an application (rule 3): that of the intake it was submitted in, or of
 * one a draft can still be submitted in.
 *
 * @param intake title of the intake by BCP 47 tag; null where the call has but one
 */
public record MovedEnd(Map<String, String> intake, End before, End after) {

    /**
     * As the page states it.
     *
     * @param closesAt the first instant that is late; null where none is stated
     * @param closed whether the page says "closed" where a date should stand
     */
    public record End(ZonedDateTime closesAt, boolean closed) {

        private static final End NOT_STATED = new End(null, false);

        private static End of(CallTerms terms, Intake intake) {
            return terms.deadline().statedClosed() ? new End(null, true) : new End(intake.closesAt(), false);
        }
    }

    /**
     * What concerns an application that was submitted.
     *
     * @param intake number of the one it was submitted in; null where the call had but one
     * @return empty where that end stands
     */
    public static Optional<MovedEnd> ofSubmitted(WorkshopFacts before, WorkshopFacts after, Integer intake) {
        return between(before, after, intake);
    }

    /**
     * What concerns a draft: the first end that moved of those which still lie ahead.
     *
     * @return empty where they stand
     */
    public static Optional<MovedEnd> ofDraft(WorkshopFacts before, WorkshopFacts after, Instant now) {
        List<Integer> ahead = intakes(after).stream()
                .filter(intake -> !intake.hasClosedBy(now))
                .map(Intake::number)
                .toList();
        return ahead.isEmpty()
                ? between(before, after, null)
                : ahead.stream()
                        .flatMap(number -> between(before, after, number).stream())
                        .findFirst();
    }

    private static Optional<MovedEnd> between(WorkshopFacts before, WorkshopFacts after, Integer number) {
        MovedEnd moved = new MovedEnd(title(after, number), end(before, number), end(after, number));
        return moved.before().equals(moved.after()) ? Optional.empty() : Optional.of(moved);
    }

    private static End end(WorkshopFacts facts, Integer number) {
        return intake(facts, number).map(intake -> End.of(facts.call(), intake)).orElse(End.NOT_STATED);
    }

    private static Map<String, String> title(WorkshopFacts facts, Integer number) {
        return intakes(facts).size() < 2
                ? null
                : intake(facts, number).map(Intake::title).orElse(null);
    }

    /** The last one where there is none of that number, as with a call that had several and has one now. */
    private static Optional<Intake> intake(WorkshopFacts facts, Integer number) {
        List<Intake> intakes = intakes(facts);
        return intakes.stream()
                .filter(intake -> number != null && intake.number() == number)
                .findFirst()
                .or(() -> intakes.isEmpty() ? Optional.empty() : Optional.of(intakes.get(intakes.size() - 1)));
    }

    private static List<Intake> intakes(WorkshopFacts facts) {
        return facts.call() == null ? List.of() : Intake.of(facts.call());
    }
}
