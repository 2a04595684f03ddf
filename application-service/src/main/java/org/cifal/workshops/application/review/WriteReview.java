package org.cifal.workshops.application.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Scores on the whole rubric, and a comment. */
record WriteReview(
        @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid Score> scores,
        @NotBlank @Size(max = 4000) String comment) {

    List<RubricPolicy.Scored> stated() {
        return scores.stream()
                .map(score -> new RubricPolicy.Scored(score.criterion(), score.score()))
                .toList();
    }
}
