package org.cifal.workshops.application.review;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A review as its reviewer reads it. */
@Schema(name = "Review")
public record ReviewView(UUID application, List<ScoreView> scores, String comment, Instant scoredAt) {

    static ReviewView of(Review review) {
        return new ReviewView(
                review.applicationId(),
                ScoreView.of(review.scores()),
                review.comment().orElse(null),
                review.scoredAt().orElse(null));
    }

    @Schema(name = "Score")
    public record ScoreView(String criterion, int score) {

        public static List<ScoreView> of(Map<String, Integer> scores) {
            return scores.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(score -> new ScoreView(score.getKey(), score.getValue()))
                    .toList();
        }
    }
}
