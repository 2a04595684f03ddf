package org.cifal.workshops.application.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cifal.workshops.application.problem.FieldError;

/** Scores fit the rubric: every criterion once, none beyond its bounds. */
public final class RubricPolicy {

    private RubricPolicy() {}

    /** A score as a reviewer states it. */
    public record Scored(String criterion, int score) {}

    /** The scores by criterion, or a refusal that names everything that does not fit. */
    public static Map<String, Integer> fit(List<RubricCriterion> rubric, List<Scored> scores) {
        List<FieldError> errors = new ArrayList<>();
        Map<String, RubricCriterion> criteria = new HashMap<>();
        rubric.forEach(criterion -> criteria.put(criterion.code(), criterion));
        Set<String> seen = new HashSet<>();
        Map<String, Integer> fitting = new HashMap<>();
        for (int place = 0; place < scores.size(); place++) {
            Scored scored = scores.get(place);
            RubricCriterion criterion = criteria.get(scored.criterion());
            String pointer = "#/scores/%d".formatted(place);
            if (criterion == null) {
                errors.add(new FieldError(pointer + "/criterion", "is not a criterion of the rubric"));
            } else if (!seen.add(scored.criterion())) {
                errors.add(new FieldError(pointer + "/criterion", "is scored twice"));
            } else if (scored.score() < 0 || scored.score() > criterion.highestScore()) {
                errors.add(new FieldError(
                        pointer + "/score", "must be between 0 and %d".formatted(criterion.highestScore())));
            } else {
                fitting.put(scored.criterion(), scored.score());
            }
        }
        rubric.stream()
                .filter(criterion -> !seen.contains(criterion.code()))
                .map(criterion -> new FieldError("#/scores", "has no score for %s".formatted(criterion.code())))
                .forEach(errors::add);
        if (!errors.isEmpty()) {
            throw new ScoresDoNotFit(errors);
        }
        return fitting;
    }
}
