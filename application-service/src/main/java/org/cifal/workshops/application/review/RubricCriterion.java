package org.cifal.workshops.application.review;

import java.util.List;

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
}
