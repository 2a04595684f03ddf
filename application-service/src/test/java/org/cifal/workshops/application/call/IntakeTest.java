package org.cifal.workshops.application.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cifal.workshops.application.call.CallTerms.LocalMoment;
import org.cifal.workshops.application.call.CallTerms.StatedDeadline;
import org.cifal.workshops.application.call.CallTerms.StatedIntake;
import org.junit.jupiter.api.Test;

/** A call in two rounds, in spring and in autumn, as in the sample R37; each ends with the day in Seoul. */
class IntakeTest {

    private static final Instant SPRING_CLOSES = Instant.parse("2023-03-31T15:00:00Z");
    private static final Instant AUTUMN_OPENS = Instant.parse("2023-08-31T15:00:00Z");
    private static final Instant AUTUMN_CLOSES = Instant.parse("2023-09-30T15:00:00Z");

    @Test
    void each_round_takes_what_comes_while_it_is_open() {
        assertThat(CallWindowPolicy.intakeAt(inTwoRounds(), SPRING_CLOSES.minusNanos(1)))
                .map(Intake::number)
                .contains(1);
        assertThat(CallWindowPolicy.intakeAt(inTwoRounds(), AUTUMN_OPENS))
                .map(Intake::number)
                .contains(2);
        CallWindowPolicy.requireOpen(inTwoRounds(), AUTUMN_CLOSES.minusNanos(1));
    }

    @Test
    void between_two_rounds_it_is_told_when_the_next_opens() {
        Call call = inTwoRounds();

        assertThatThrownBy(() -> CallWindowPolicy.requireOpen(call, SPRING_CLOSES))
                .isInstanceOf(NotYetOpen.class)
                .hasMessageContaining("1 September 2023 00:00:00");
        assertThatThrownBy(() -> CallWindowPolicy.requireOpen(call, AUTUMN_OPENS.minusNanos(1)))
                .isInstanceOf(NotYetOpen.class);
        CallWindowPolicy.requireNotClosed(call, SPRING_CLOSES);
        assertThat(CallWindowPolicy.closesNextAfter(call, SPRING_CLOSES))
                .hasValueSatisfying(end -> assertThat(end.toInstant()).isEqualTo(AUTUMN_CLOSES));
    }

    @Test
    void after_the_last_round_it_is_late() {
        assertThatThrownBy(() -> CallWindowPolicy.requireOpen(inTwoRounds(), AUTUMN_CLOSES))
                .isInstanceOf(DeadlinePassed.class);
        assertThat(CallWindowPolicy.closesNextAfter(inTwoRounds(), AUTUMN_CLOSES))
                .isEmpty();
    }

    @Test
    void what_was_submitted_in_a_round_is_not_changed_after_its_end_while_another_is_open() {
        CallWindowPolicy.requireIntakeNotOver(inTwoRounds(), 1, SPRING_CLOSES.minusNanos(1));
        assertThatThrownBy(() -> CallWindowPolicy.requireIntakeNotOver(inTwoRounds(), 1, AUTUMN_OPENS))
                .isInstanceOf(DeadlinePassed.class)
                .hasMessageContaining("1 April 2023 00:00:00");
        CallWindowPolicy.requireIntakeNotOver(inTwoRounds(), 2, AUTUMN_CLOSES.minusNanos(1));
    }

    @Test
    void an_extension_moves_the_end_of_the_last_round_alone() {
        Call extended = aCall(LocalDate.of(2023, 10, 7), rounds());

        CallWindowPolicy.requireOpen(extended, AUTUMN_CLOSES);
        assertThat(CallWindowPolicy.intakeAt(extended, AUTUMN_CLOSES))
                .map(Intake::number)
                .contains(2);
        assertThatThrownBy(() -> CallWindowPolicy.requireOpen(extended, SPRING_CLOSES))
                .isInstanceOf(NotYetOpen.class);
    }

    @Test
    void a_round_without_an_opening_begins_when_the_one_before_ends() {
        List<StatedIntake> rounds = List.of(rounds().get(0), round("Autumn", null, LocalDate.of(2023, 9, 30)));
        Call call = aCall(LocalDate.of(2023, 9, 30), rounds);

        assertThat(CallWindowPolicy.intakeAt(call, SPRING_CLOSES))
                .map(Intake::number)
                .contains(2);
    }

    @Test
    void a_call_with_one_round_has_no_number_to_tell() {
        assertThat(CallWindowPolicy.intakeAt(aCall(LocalDate.of(2023, 9, 30), List.of()), SPRING_CLOSES))
                .isEmpty();
    }

    private static Call inTwoRounds() {
        return aCall(LocalDate.of(2023, 9, 30), rounds());
    }

    private static List<StatedIntake> rounds() {
        return List.of(
                round("Spring", LocalDate.of(2023, 3, 1), LocalDate.of(2023, 3, 31)),
                round("Autumn", LocalDate.of(2023, 9, 1), LocalDate.of(2023, 9, 30)));
    }

    private static StatedIntake round(String title, LocalDate opens, LocalDate closes) {
        return new StatedIntake(
                Map.of("en", title),
                opens == null ? null : new LocalMoment(opens, null, "Asia/Seoul"),
                new StatedDeadline("by " + closes, closes, null, null));
    }

    private static Call aCall(LocalDate deadline, List<StatedIntake> rounds) {
        CallTerms terms = new CallTerms(
                null,
                new Deadline("dated", deadline, null, "Asia/Seoul", null),
                20,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                rounds,
                null,
                null);
        WorkshopFacts facts = new WorkshopFacts(
                new UUID(0, 8),
                "jeju-2023-two-rounds",
                1,
                "published",
                null,
                null,
                "cifal-jeju",
                Map.of("en", "Two rounds"),
                null,
                List.of(),
                terms,
                null);
        return new Call(facts, Instant.parse("2023-01-01T00:00:00Z"));
    }
}
