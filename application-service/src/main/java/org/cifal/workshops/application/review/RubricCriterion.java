package org.cifal.workshops.application.review;

import java.util.List;
import java.util.Map;
import org.cifal.workshops.application.call.Call;
import org.cifal.workshops.application.call.CallTerms;

/**
 * One thing reviewers score.
 *
 * @param highestScore scores are whole numbers from 0 to this
 */
public record RubricCriterion(String code, String title, int highestScore) {

    /** For calls that state no rubric. The seeds state none; it scores what they ask applicants for. */
    static final List<RubricCriterion> DEFAULT_RUBRIC = List.of(
            new RubricCriterion("relevance", "Relevance of the applicant's work to the workshop", 10),
            new RubricCriterion("experience", "Experience in the field", 10),
            new RubricCriterion("case-study", "Case study", 10),
            new RubricCriterion("effect", "What the applicant can set going after the workshop", 10));

    /** What the call states, or the default where it states none. */
    static List<RubricCriterion> rubricOf(Call call) {
        List<CallTerms.RubricCriterion> stated =
                call.terms().map(CallTerms::rubric).orElse(List.of());
        return stated.isEmpty()
                ? DEFAULT_RUBRIC
                : stated.stream().map(RubricCriterion::of).toList();
    }

    private static RubricCriterion of(CallTerms.RubricCriterion stated) {
        Map<String, String> titles = stated.title();
        String title = titles.getOrDefault("en", titles.values().iterator().next());
        return new RubricCriterion(stated.code(), title, stated.highestScore());
    }
}
