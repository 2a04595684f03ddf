package org.cifal.workshops.catalogue.idempotency;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Lets an effect happen once for a key and keeps its answer for seven days.
 *
 * <p>The key is claimed in a transaction of its own, so that a second request sees at once that the first is under way;
 * the answer is kept in the transaction of the effect. A refusal keeps nothing: the same request may succeed later.
 */
@ApplicationScoped
public class AnsweringOnce {

    private static final Duration KEPT = Duration.ofDays(7);

    /** Longer than any transaction may take: whoever made an older claim is dead. */
    private static final Duration ABANDONED = Duration.ofMinutes(2);

    private final KeptAnswers kept;
    private final Clock clock;

    AnsweringOnce(KeptAnswers kept, Clock clock) {
        this.kept = kept;
        this.clock = clock;
    }

    /**
     * Answers now, or as it was answered before.
     *
     * @param effect runs in a transaction
     * @throws KeyReused where the key came before with another payload
     * @throws RequestInProgress where the same request is still being answered
     */
    public Answer answer(Intention intention, Supplier<Answer> effect) {
        Instant now = clock.instant();
        Optional<Answer> earlier = QuarkusTransaction.requiringNew().call(() -> claimOrFind(intention, now));
        return earlier.orElseGet(() -> happen(intention, now, effect));
    }

    private Optional<Answer> claimOrFind(Intention intention, Instant now) {
        if (kept.claim(intention, now)) {
            return Optional.empty();
        }
        KeptAnswers.Kept earlier = kept.find(intention).orElseThrow(RequestInProgress::new);
        if (!earlier.fingerprint().equals(intention.fingerprint())) {
            throw new KeyReused();
        }
        boolean abandoned = earlier.claimedAt().isBefore(now.minus(ABANDONED));
        if (earlier.answer().isEmpty() && !(abandoned && kept.takeOver(intention, earlier.claimedAt(), now))) {
            throw new RequestInProgress();
        }
        return earlier.answer();
    }

    private Answer happen(Intention intention, Instant claimedAt, Supplier<Answer> effect) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                Answer answer = effect.get();
                if (!kept.answer(intention, claimedAt, answer)) {
                    throw new RequestInProgress();
                }
                return answer;
            });
        } catch (RuntimeException refused) {
            release(intention, claimedAt, refused);
            throw refused;
        }
    }

    /** Where even that fails, the claim ends as an abandoned one does. */
    private void release(Intention intention, Instant claimedAt, RuntimeException refused) {
        try {
            QuarkusTransaction.requiringNew().run(() -> kept.release(intention, claimedAt));
        } catch (RuntimeException failure) {
            refused.addSuppressed(failure);
        }
    }

    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forgetOldAnswers() {
        QuarkusTransaction.requiringNew()
                .run(() -> kept.forgetBefore(clock.instant().minus(KEPT)));
    }
}
