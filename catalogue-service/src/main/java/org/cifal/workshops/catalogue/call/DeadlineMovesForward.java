package org.cifal.workshops.catalogue.call;

import java.time.ZonedDateTime;

/**
 * A published deadline moves only forward (design, rule 3). One that was never stated may become any date, because that
 * is what the 2023 page did.
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
}
