package org.cifal.workshops.application.nomination;

import java.time.Duration;
import java.time.Instant;

/** How often mail may be caused to an address that its owner never gave us. */
final class LinkPolicy {

    static final Duration PAUSE = Duration.ofMinutes(10);
    static final int LINKS = 5;
    static final int OFFICIALS_A_DAY = 5;
    static final Duration DAY = Duration.ofDays(1);

    private LinkPolicy() {}

    /** The same official: not before the last link had time to arrive, and five times at most. */
    static void requireNotTooOften(int linksSent, Instant lastSentAt, Instant now) {
        Duration since = Duration.between(lastSentAt, now);
        if (linksSent >= LINKS) {
            throw new SentTooOften(
                    "The link was sent %d times; name the official again tomorrow.".formatted(LINKS), DAY);
        }
        if (since.compareTo(PAUSE) < 0) {
            throw new SentTooOften("The link was sent a moment ago; give it ten minutes.", PAUSE.minus(since));
        }
    }

    /**
     * Another official.
     *
     * @param namedToday how many the applicant named for this application during the last day
     */
    static void requireFewNamed(long namedToday) {
        if (namedToday >= OFFICIALS_A_DAY) {
            throw new SentTooOften("You named %d officials within a day.".formatted(OFFICIALS_A_DAY), DAY);
        }
    }
}
