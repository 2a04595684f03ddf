package org.cifal.workshops.catalogue.call;

import java.time.LocalDate;
import java.util.List;

/**
 * A criterion as far as it can be tested against what applicants state.
 *
 * @param anyOf whoever meets one of these whole meets the rule
 * @param wordsSayMore whether the words ask for more than is tested here
 */
public record EligibilityRule(List<EligibilityConditions> anyOf, Boolean wordsSayMore) {

    /** Conditions that must all hold; never all absent. */
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
     * @param by absent means residence
     * @param oneOf ISO 3166-1 alpha-2
     * @param unpublished there is a list, and the page does not print it ("the selected countries", seed: 2020 call)
     */
    public record CountryCondition(Basis by, List<String> oneOf, List<Region> regions, Boolean unpublished) {

        /** Which of an applicant's countries counts. */
        public enum Basis {
            RESIDENCE,
            NATIONALITY
        }
    }

    /** @param oneOf values of the vocabulary of sectors */
    public record SectorCondition(List<String> oneOf) {}

    /** @param oneOf values of the vocabulary of seniority */
    public record SeniorityCondition(List<String> oneOf, Rung atLeast) {

        /** The ladder, from its foot. */
        public enum Rung {
            JUNIOR,
            MID_LEVEL,
            SENIOR,
            HIGH_LEVEL
        }
    }

    /**
     * Years of experience; exactly five is not more than five.
     *
     * @param on the day they are counted up to; absent means the day of submission
     */
    public record ExperienceCondition(Integer moreThan, Integer atLeast, Integer atMost, LocalDate on) {}

    /** @param language BCP 47 */
    public record LanguageCondition(String language, Level atLeast) {

        /** From the least to the most. */
        public enum Level {
            BASIC,
            WORKING,
            FLUENT,
            MOTHER_TONGUE
        }
    }

    /**
     * Completed years of age.
     *
     * @param on the day it is counted on; absent means the day of submission
     */
    public record AgeCondition(Integer atLeast, Integer atMost, LocalDate on) {}
}
