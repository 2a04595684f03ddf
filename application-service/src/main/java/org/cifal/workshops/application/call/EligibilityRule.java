package org.cifal.workshops.application.call;

import java.time.LocalDate;
import java.util.List;

/**
 * An eligibility criterion as far as it can be tested against what applicants state; lists are never null. Values are
 * kept as the catalogue sends them: one that is not known here takes a person.
 *
 * @param anyOf whoever meets one of these whole meets the rule
 * @param wordsSayMore whether the words of the criterion ask for more than is tested here
 */
public record EligibilityRule(List<EligibilityConditions> anyOf, boolean wordsSayMore) {

    public EligibilityRule {
        anyOf = CallTerms.orEmpty(anyOf);
    }

    /** Conditions that must all hold; what is not asked is null. */
    public record EligibilityConditions(
            CountryCondition country,
            SectorCondition sector,
            SeniorityCondition seniority,
            ExperienceCondition experience,
            LanguageCondition language,
            AgeCondition age) {}

    /**
     * One of these countries, or one in any of these regions.
     *
     * @param by {@code residence} or {@code nationality}; null means residence
     * @param oneOf ISO 3166-1 alpha-2
     * @param regions of the United Nations' standard country codes (M49), in kebab-case
     * @param unpublished there is a list that nobody can read ("the selected countries", seed: 2020 call)
     */
    public record CountryCondition(String by, List<String> oneOf, List<String> regions, boolean unpublished) {
        public CountryCondition {
            oneOf = CallTerms.orEmpty(oneOf);
            regions = CallTerms.orEmpty(regions);
        }
    }

    /** @param oneOf values of the catalogue's vocabulary of sectors */
    public record SectorCondition(List<String> oneOf) {
        public SectorCondition {
            oneOf = CallTerms.orEmpty(oneOf);
        }
    }

    /**
     * One of these, or at least this far up the ladder.
     *
     * @param atLeast null where only {@code oneOf} counts
     */
    public record SeniorityCondition(List<String> oneOf, String atLeast) {
        public SeniorityCondition {
            oneOf = CallTerms.orEmpty(oneOf);
        }
    }

    /**
     * Whole years of experience; each bound may be null.
     *
     * @param moreThan exactly this many is too few
     * @param on the day they are counted up to; null means the day of submission
     */
    public record ExperienceCondition(Integer moreThan, Integer atLeast, Integer atMost, LocalDate on) {}

    /**
     * A language and how well.
     *
     * @param language BCP 47
     */
    public record LanguageCondition(String language, String atLeast) {}

    /**
     * Completed years of age; each bound may be null.
     *
     * @param on the day it is counted on; null means the day of submission
     */
    public record AgeCondition(Integer atLeast, Integer atMost, LocalDate on) {}
}
