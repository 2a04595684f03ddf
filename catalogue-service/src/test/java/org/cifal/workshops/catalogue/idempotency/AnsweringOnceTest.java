package org.cifal.workshops.catalogue.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.cifal.workshops.catalogue.surroundings.SettableClock;
import org.cifal.workshops.catalogue.surroundings.Surroundings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class AnsweringOnceTest {

    private static final Answer DONE = new Answer(200, null, "\"1\"", "{}");

    @Inject
    AnsweringOnce once;

    @Inject
    SettableClock clock;

    private final Intention intention =
            Intention.of("caller", UUID.randomUUID().toString(), "publish", Map.of("words", "w"));

    @BeforeEach
    void on_some_day() {
        clock.set("2023-10-10T00:00:00Z");
    }

    @Test
    void the_same_request_is_refused_while_the_first_is_under_way() {
        Answer answer = once.answer(intention, () -> {
            assertThatThrownBy(this::elsewhere).hasCauseInstanceOf(RequestInProgress.class);
            return DONE;
        });

        assertThat(answer).isSameAs(DONE);
    }

    @Test
    void an_effect_that_failed_may_be_tried_again() {
        assertThatThrownBy(() -> once.answer(intention, () -> {
                    throw new IllegalStateException("refused");
                }))
                .hasMessage("refused");

        assertThat(once.answer(intention, () -> DONE)).isSameAs(DONE);
    }

    @Test
    void an_answer_is_kept_for_seven_days() {
        var effects = new AtomicInteger();
        once.answer(intention, () -> counted(effects));
        clock.set("2023-10-17T00:00:00Z");
        once.forgetOldAnswers();
        once.answer(intention, () -> counted(effects));
        assertThat(effects).hasValue(1);

        clock.set("2023-10-17T00:00:00.000001Z");
        once.forgetOldAnswers();
        once.answer(intention, () -> counted(effects));
        assertThat(effects).hasValue(2);
    }

    @Test
    void a_claim_whose_maker_died_is_taken_over_after_two_minutes_and_the_dead_answers_nothing() {
        var effects = new AtomicInteger();

        assertThatThrownBy(() -> once.answer(intention, () -> {
                    clock.set("2023-10-10T00:02:00Z");
                    assertThatThrownBy(this::elsewhere).hasCauseInstanceOf(RequestInProgress.class);
                    clock.set("2023-10-10T00:02:00.000001Z");
                    once.answer(intention, () -> counted(effects));
                    return DONE;
                }))
                .isInstanceOf(RequestInProgress.class);

        assertThat(effects).hasValue(1);
        assertThat(once.answer(intention, () -> counted(effects)).etag()).isEqualTo(DONE.etag());
        assertThat(effects).hasValue(1);
    }

    private Answer elsewhere() throws ExecutionException, InterruptedException, TimeoutException {
        return CompletableFuture.supplyAsync(() -> once.answer(intention, () -> DONE))
                .get(10, TimeUnit.SECONDS);
    }

    private static Answer counted(AtomicInteger effects) {
        effects.incrementAndGet();
        return DONE;
    }
}
