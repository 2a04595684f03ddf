package org.cifal.workshops.catalogue.call;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A published deadline moves only forward (design, rule 3). One that was never stated may become any date, because that
 * is what the 2023 page did, but none by which a call that takes applications would have closed already.
 */
public final class DeadlineMovesForward {

    private DeadlineMovesForward() {}

    /**
     * Lets only a later deadline pass.
     *
     * @throws DeadlineNotForward where the new deadline has no closing instant, or one that is not after the old
     */
    public static void check(Deadline present, Deadline extended) {
        ZonedDateTime closes = extended.closesAt().orElseThrow(DeadlineNotForward::withoutDate);
        present.closesAt().filter(old -> !closes.isAfter(old)).ifPresent(old -> {
            throw DeadlineNotForward.from(old, closes);
        });
    }

    /**
     * Lets only a deadline pass that does not close in retrospect what is open.
     *
     * @param over when the workshop is over, and a call without a date with it; empty where nobody knows
     * @throws DeadlineNotForward where the call takes applications and the new deadline has passed
     */
    public static void leaveOpen(Call present, Deadline extended, Optional<Instant> over, Instant now) {
        extended.closesAt()
                .filter(closes -> !closes.toInstant().isAfter(now))
                .filter(closes -> takesApplications(present, over, now))
                .ifPresent(closes -> {
                    throw DeadlineNotForward.passed(closes);
                });
    }

    /**
     * Lets only a deadline pass that leaves the ends of intakes where they are: one that states no zone is read in that
     * of the deadline.
     *
     * @throws DeadlineNotForward where an intake would end at another instant
     */
    public static void leaveIntakes(Call present, Deadline extended) {
        List<Intake> intakes = Optional.ofNullable(present.intakes()).orElse(List.of());
        for (int i = 0; i < intakes.size(); i++) {
            Intake intake = intakes.get(i);
            if (!intake.closesAt(present.deadline()).equals(intake.closesAt(extended))) {
                throw DeadlineNotForward.movingIntake(i, present.deadline());
            }
        }
    }

    private static boolean takesApplications(Call call, Optional<Instant> over, Instant now) {
        return call.deadline().kind() != Deadline.Kind.CLOSED
                && Window.of(call).stream()
                        .filter(window -> window.hasOpenedBy(now))
                        .map(window -> window.closes().or(() -> over))
                        .anyMatch(end ->
                                end.filter(closes -> !now.isBefore(closes)).isEmpty());
    }
}
