package org.cifal.workshops.application.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;

/** The score on one criterion of the rubric, as it is written and as it is read. */
public record Score(
        @NotBlank @Size(max = 60) String criterion, @NotNull Integer score) {

    public static List<Score> of(Map<String, Integer> scores) {
        return scores.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(score -> new Score(score.getKey(), score.getValue()))
                .toList();
    }
}
