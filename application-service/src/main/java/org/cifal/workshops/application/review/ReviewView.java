package org.cifal.workshops.application.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A review as its reviewer reads it. */
@Schema(name = "Review")
public record ReviewView(UUID application, List<Score> scores, String comment, Instant scoredAt) {

    static ReviewView of(Review review) {
        return new ReviewView(
                review.applicationId(),
                Score.of(review.scores()),
                review.comment().orElse(null),
                review.scoredAt().orElse(null));
    }
}
