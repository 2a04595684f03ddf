package org.cifal.workshops.application.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cifal.workshops.application.problem.FieldError;
import org.cifal.workshops.application.review.RubricPolicy.Scored;
import org.junit.jupiter.api.Test;

class ReviewTest {

    private static final Instant NOW = Instant.parse("2023-11-10T02:00:00Z");
    private static final List<RubricCriterion> RUBRIC =
            List.of(new RubricCriterion("relevance", "Relevance", 10), new RubricCriterion("case-study", "Case", 5));

    @Test
    void the_table_of_transitions_is_this() {
        assertThat(ReviewStatus.ASSIGNED.next()).isEqualTo(EnumSet.of(ReviewStatus.SCORED, ReviewStatus.BARRED));
        assertThat(ReviewStatus.SCORED.next()).isEqualTo(EnumSet.of(ReviewStatus.SCORED, ReviewStatus.BARRED));
        assertThat(ReviewStatus.BARRED.next()).isEmpty();
    }

    @Test
    void scores_can_be_changed_and_count() {
        Review review = aReview();
        assertThat(review.counts()).isFalse();
        review.score(Map.of("relevance", 8, "case-study", 5), "strong", NOW);
        review.score(Map.of("relevance", 7, "case-study", 5), "less so", NOW.plusSeconds(1));
        assertThat(review.counts()).isTrue();
        assertThat(review.total()).isEqualTo(12);
        assertThat(review.scoredAt()).contains(NOW.plusSeconds(1));
    }

    @Test
    void a_declared_conflict_bars_for_good_and_the_scores_count_no_more() {
        Review review = aReview();
        review.score(Map.of("relevance", 8, "case-study", 5), "strong", NOW);
        review.declareConflict("We served in the same unit.", NOW);
        assertThat(review.counts()).isFalse();
        assertThatThrownBy(() -> review.score(Map.of("relevance", 1), "again", NOW))
                .isInstanceOf(ConflictOfInterest.class);
        assertThatThrownBy(() -> review.declareConflict("again", NOW)).isInstanceOf(ConflictOfInterest.class);
    }

    @Test
    void scores_at_their_bounds_fit_the_rubric() {
        assertThat(RubricPolicy.fit(RUBRIC, List.of(new Scored("relevance", 10), new Scored("case-study", 0))))
                .isEqualTo(Map.of("relevance", 10, "case-study", 0));
    }

    @Test
    void everything_that_does_not_fit_the_rubric_is_told_at_once() {
        assertThatThrownBy(() -> RubricPolicy.fit(
                        RUBRIC, List.of(new Scored("relevance", 11), new Scored("relevance", 1), new Scored("x", 1))))
                .isInstanceOfSatisfying(ScoresDoNotFit.class, refusal -> assertThat(refusal.errors())
                        .extracting(FieldError::pointer)
                        .containsExactly(
                                "#/scores/0/score", "#/scores/1/criterion", "#/scores/2/criterion", "#/scores"));
    }

    private static Review aReview() {
        return new Review(UUID.randomUUID(), "reviewer-one", "cifal-jeju", null, "officer-cifal-jeju", NOW);
    }
}
