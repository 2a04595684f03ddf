package org.cifal.workshops.application.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cifal.workshops.application.call.CallTerms.StatedDeadline;
import org.cifal.workshops.application.call.CallTerms.StatedIntake;
import org.junit.jupiter.api.Test;

/** A call in two rounds, in spring and in autumn, as in the sample R37; each ends with the day in Seoul. */
class MovedEndTest {

    private static final Instant IN_MARCH = Instant.parse("2023-03-20T00:00:00Z");
    private static final Instant IN_APRIL = Instant.parse("2023-04-02T00:00:00Z");
    private static final Instant IN_SUMMER = Instant.parse("2023-07-01T00:00:00Z");

    private static final WorkshopFacts STATED = inTwoRounds("2023-03-31", "2023-09-30");
    private static final WorkshopFacts SPRING_EXTENDED = inTwoRounds("2023-04-07", "2023-09-30");
    private static final WorkshopFacts AUTUMN_EXTENDED = inTwoRounds("2023-03-31", "2023-10-07");

    @Test
    void who_submitted_hears_of_their_own_intake_and_of_no_other() {
        assertThat(MovedEnd.ofSubmitted(STATED, SPRING_EXTENDED, 1))
                .hasValueSatisfying(moved -> requireMove(moved, "Spring", "2023-03-31", "2023-04-07"));
        assertThat(MovedEnd.ofSubmitted(STATED, SPRING_EXTENDED, 2)).isEmpty();
        assertThat(MovedEnd.ofSubmitted(STATED, AUTUMN_EXTENDED, 1)).isEmpty();
        assertThat(MovedEnd.ofSubmitted(STATED, AUTUMN_EXTENDED, 2))
                .hasValueSatisfying(moved -> requireMove(moved, "Autumn", "2023-09-30", "2023-10-07"));
    }

    @Test
    void a_draft_hears_of_an_intake_it_can_still_be_submitted_in() {
        for (Instant now : List.of(IN_MARCH, IN_APRIL)) {
            assertThat(MovedEnd.ofDraft(STATED, SPRING_EXTENDED, now))
                    .as("at %s", now)
                    .hasValueSatisfying(moved -> requireMove(moved, "Spring", "2023-03-31", "2023-04-07"));
        }
        assertThat(MovedEnd.ofDraft(STATED, SPRING_EXTENDED, IN_SUMMER)).isEmpty();
        assertThat(MovedEnd.ofDraft(STATED, AUTUMN_EXTENDED, IN_MARCH))
                .hasValueSatisfying(moved -> requireMove(moved, "Autumn", "2023-09-30", "2023-10-07"));
        assertThat(MovedEnd.ofDraft(STATED, STATED, IN_MARCH)).isEmpty();
    }

    @Test
    void of_one_intake_there_is_no_title_and_everybody_hears_of_it() {
        WorkshopFacts before = facts(dated("2023-11-07"), List.of());
        WorkshopFacts after = facts(dated("2023-11-14"), List.of());
        for (Optional<MovedEnd> moved :
                List.of(MovedEnd.ofSubmitted(before, after, null), MovedEnd.ofDraft(before, after, IN_MARCH))) {
            assertThat(moved).hasValueSatisfying(end -> {
                assertThat(end.intake()).isNull();
                assertThat(lastDay(end.after())).isEqualTo(LocalDate.of(2023, 11, 14));
            });
        }
    }

    @Test
    void a_call_that_closes_without_a_date_has_moved_its_end() {
        WorkshopFacts closed = facts(new Deadline("closed", null, null, null, "closed"), List.of());
        assertThat(MovedEnd.ofDraft(facts(dated("2023-11-07"), List.of()), closed, IN_MARCH))
                .map(MovedEnd::after)
                .contains(new MovedEnd.End(null, true));
        assertThat(MovedEnd.ofSubmitted(facts(null, List.of()), facts(null, List.of()), null))
                .isEmpty();
    }

    private static void requireMove(MovedEnd moved, String intake, String before, String after) {
        assertThat(moved.intake()).containsEntry("en", intake);
        assertThat(lastDay(moved.before())).isEqualTo(LocalDate.parse(before));
        assertThat(lastDay(moved.after())).isEqualTo(LocalDate.parse(after));
    }

    private static LocalDate lastDay(MovedEnd.End end) {
        return end.closesAt().toLocalDate().minusDays(1);
    }

    private static WorkshopFacts inTwoRounds(String spring, String autumn) {
        return facts(dated(autumn), List.of(round("Spring", spring), round("Autumn", autumn)));
    }

    private static StatedIntake round(String title, String closes) {
        return new StatedIntake(
                Map.of("en", title), null, new StatedDeadline("by " + closes, LocalDate.parse(closes), null, null));
    }

    private static Deadline dated(String date) {
        return new Deadline("dated", LocalDate.parse(date), null, "Asia/Seoul", null);
    }

    /** @param deadline null for a workshop that calls for no applications */
    private static WorkshopFacts facts(Deadline deadline, List<StatedIntake> rounds) {
        CallTerms terms = deadline == null
                ? null
                : new CallTerms(
                        null, deadline, 20, null, null, null, null, null, null, null, null, null, rounds, null, null);
        return new WorkshopFacts(
                new UUID(0, 7),
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
    }
}
