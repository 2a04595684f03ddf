package org.cifal.workshops.application.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cifal.workshops.application.eligibility.Verdict.FAIL;
import static org.cifal.workshops.application.eligibility.Verdict.NEEDS_A_PERSON;
import static org.cifal.workshops.application.eligibility.Verdict.PASS;

import java.time.LocalDate;
import java.util.List;
import org.cifal.workshops.application.application.LanguageSkill;
import org.cifal.workshops.application.application.LanguageSkill.Level;
import org.cifal.workshops.application.application.Seniority;
import org.cifal.workshops.application.call.EligibilityRule;
import org.cifal.workshops.application.call.EligibilityRule.AgeCondition;
import org.cifal.workshops.application.call.EligibilityRule.CountryCondition;
import org.cifal.workshops.application.call.EligibilityRule.EligibilityConditions;
import org.cifal.workshops.application.call.EligibilityRule.ExperienceCondition;
import org.cifal.workshops.application.call.EligibilityRule.LanguageCondition;
import org.cifal.workshops.application.call.EligibilityRule.SectorCondition;
import org.cifal.workshops.application.call.EligibilityRule.SeniorityCondition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EligibilityPolicyTest {

    private static final LocalDate SUBMITTED = LocalDate.of(2020, 2, 14);

    /** Inspector Salome Tavake of Honiara, nothing else stated. */
    private static final StatedFacts NOTHING = new StatedFacts(null, null, null, null, null, null, null, SUBMITTED);

    @Test
    void a_criterion_in_words_alone_takes_a_person() {
        assertThat(EligibilityPolicy.judge(null, NOTHING).verdict()).isEqualTo(NEEDS_A_PERSON);
        assertThat(EligibilityPolicy.judge(new EligibilityRule(null, false), NOTHING)
                        .verdict())
                .isEqualTo(NEEDS_A_PERSON);
    }

    @Test
    void a_condition_of_a_kind_that_is_not_known_here_passes_nobody() {
        assertThat(EligibilityPolicy.judge(rule(conditions(null, null, null, null, null, null)), NOTHING)
                        .verdict())
                .isEqualTo(NEEDS_A_PERSON);
    }

    @ParameterizedTest
    @CsvSource({
        "4, 5,, , FAIL",
        "5, 5,, , FAIL",
        "6, 5,, , PASS",
        "4, , 5,, FAIL",
        "5, , 5,, PASS",
        "6, ,, 6, PASS",
        "7, ,, 6, FAIL",
        "4, , 4, 6, PASS",
        "0, , 0,, PASS",
    })
    void exactly_five_is_not_more_than_five(
            int years, Integer moreThan, Integer atLeast, Integer atMost, Verdict expected) {
        Judgement found = judge(experience(moreThan, atLeast, atMost, null), withYears(years));
        assertThat(found.verdict()).isEqualTo(expected);
        assertThat(found.reason()).startsWith("%d years of experience are stated".formatted(years));
    }

    @ParameterizedTest
    @CsvSource({
        // Stated on 14 February 2020; more than five are asked on that day.
        "6, 2020-02-14, PASS",
        "5, 2020-02-14, FAIL",
        // A day later the sixth year can have begun.
        "5, 2020-02-15, NEEDS_A_PERSON",
        "4, 2021-02-14, FAIL",
        "4, 2021-02-15, NEEDS_A_PERSON",
        "6, 2021-02-14, PASS",
        // A day earlier the sixth year can be missing.
        "6, 2020-02-13, NEEDS_A_PERSON",
        "7, 2020-02-13, PASS",
        "7, 2019-02-14, PASS",
        "7, 2019-02-13, NEEDS_A_PERSON",
        "5, 2019-02-13, FAIL",
    })
    void years_up_to_another_day_decide_only_where_both_ends_agree(int years, LocalDate on, Verdict expected) {
        Judgement found = judge(experience(5, null, null, on), withYears(years));
        assertThat(found.verdict()).isEqualTo(expected);
        assertThat(found.reason()).contains("stated on 2020-02-14", "on " + on, "more than 5 is asked");
    }

    @Test
    void a_maximum_in_the_middle_of_the_doubt_takes_a_person() {
        // From 5 to 7: more than five and at most six would be met in the middle alone.
        assertThat(judge(experience(5, null, 6, LocalDate.of(2022, 2, 14)), withYears(5))
                        .verdict())
                .isEqualTo(NEEDS_A_PERSON);
    }

    @Test
    void what_is_not_stated_takes_a_person() {
        List.of(
                        experience(5, null, null, null),
                        conditions(
                                new CountryCondition(null, List.of("SB"), null, false), null, null, null, null, null),
                        sector("law-enforcement"),
                        seniority(null, "senior"),
                        language("en", "fluent"),
                        age(18, 40, null))
                .forEach(asked -> assertThat(judge(asked, NOTHING).verdict())
                        .as(asked.toString())
                        .isEqualTo(NEEDS_A_PERSON));
    }

    @ParameterizedTest
    @CsvSource({
        "SB, SB,, PASS",
        "FJ, SB,, FAIL",
        "SB, , melanesia, PASS",
        "SB, , oceania, PASS",
        "SB, , pacific-islands, PASS",
        "AU, , pacific-islands, FAIL",
        "AU, SB, australia-and-new-zealand, PASS",
        "MN, , eastern-asia, PASS",
        "LA, , south-eastern-asia, PASS",
        "LA, , eastern-asia, FAIL",
        "TW, , eastern-asia, PASS",
        // A region of later times, and a code M49 does not have: nobody can be told to be out.
        "SB, , bali-process, NEEDS_A_PERSON",
        "XK, , southern-europe, NEEDS_A_PERSON",
        "XK, AL,, FAIL",
    })
    void a_country_is_one_of_a_list_or_in_a_region(String own, String oneOf, String region, Verdict expected) {
        CountryCondition asked = new CountryCondition(null, listOf(oneOf), listOf(region), false);
        StatedFacts stated = new StatedFacts(own, "KR", null, null, null, null, null, SUBMITTED);
        Judgement found = judge(conditions(asked, null, null, null, null, null), stated);
        assertThat(found.verdict()).isEqualTo(expected);
        assertThat(found.reason()).contains("country of residence is " + own);
    }

    @Test
    void nationality_counts_where_the_rule_says_so() {
        CountryCondition asked = new CountryCondition("nationality", List.of("KR"), null, false);
        StatedFacts stated = new StatedFacts("SB", "KR", null, null, null, null, null, SUBMITTED);
        assertThat(judge(conditions(asked, null, null, null, null, null), stated)
                        .verdict())
                .isEqualTo(PASS);
    }

    @Test
    void of_a_list_nobody_can_read_nobody_is_in_or_out() {
        CountryCondition selected = new CountryCondition(null, null, null, true);
        StatedFacts stated = new StatedFacts("SB", "SB", null, null, null, null, null, SUBMITTED);
        Judgement found = judge(conditions(selected, null, null, null, null, null), stated);
        assertThat(found.verdict()).isEqualTo(NEEDS_A_PERSON);
        assertThat(found.reason())
                .isEqualTo("The country of residence is SB; the call speaks of countries and does not list them.");
    }

    @ParameterizedTest
    @CsvSource({"law-enforcement, PASS", "media, FAIL", "Police, NEEDS_A_PERSON"})
    void a_sector_in_other_words_takes_a_person(String own, Verdict expected) {
        StatedFacts stated = new StatedFacts(null, null, own, null, null, null, null, SUBMITTED);
        assertThat(judge(sector("law-enforcement", "social-services"), stated).verdict())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "JUNIOR, FAIL",
        "MID_LEVEL, FAIL",
        "SENIOR, PASS",
        "HIGH_LEVEL, PASS",
        "EXPERT, NEEDS_A_PERSON",
        "HEAD_OF_OFFICE, NEEDS_A_PERSON",
    })
    void the_ladder_has_rungs_and_some_stand_beside_it(Seniority own, Verdict expected) {
        assertThat(judge(seniority(null, "senior"), withSeniority(own)).verdict())
                .isEqualTo(expected);
    }

    @Test
    void one_of_some_ranks_is_no_ladder() {
        assertThat(judge(seniority(List.of("expert", "mid-level"), null), withSeniority(Seniority.EXPERT))
                        .verdict())
                .isEqualTo(PASS);
        assertThat(judge(seniority(List.of("expert", "mid-level"), null), withSeniority(Seniority.SENIOR))
                        .verdict())
                .isEqualTo(FAIL);
        assertThat(judge(seniority(List.of("expert"), "senior"), withSeniority(Seniority.EXPERT))
                        .verdict())
                .isEqualTo(PASS);
        assertThat(judge(seniority(null, "supreme"), withSeniority(Seniority.SENIOR))
                        .verdict())
                .isEqualTo(NEEDS_A_PERSON);
    }

    @ParameterizedTest
    @CsvSource({
        "en, BASIC, FAIL",
        "en, WORKING, FAIL",
        "en, FLUENT, PASS",
        "en, MOTHER_TONGUE, PASS",
        "en-GB, FLUENT, PASS",
        "enm, FLUENT, NEEDS_A_PERSON",
        "fr, FLUENT, NEEDS_A_PERSON",
    })
    void a_language_counts_from_the_level_asked(String language, Level level, Verdict expected) {
        assertThat(judge(language("en", "fluent"), withLanguages(new LanguageSkill(language, level)))
                        .verdict())
                .isEqualTo(expected);
    }

    @Test
    void the_best_statement_of_a_language_counts() {
        assertThat(judge(
                                language("en", "fluent"),
                                withLanguages(
                                        new LanguageSkill("en", Level.BASIC), new LanguageSkill("en", Level.FLUENT)))
                        .verdict())
                .isEqualTo(PASS);
    }

    @ParameterizedTest
    @CsvSource({
        "2002-02-14, PASS",
        "2002-02-15, FAIL",
        "1979-02-15, PASS",
        "1979-02-14, FAIL",
    })
    void age_counts_in_completed_years_on_the_day(LocalDate born, Verdict expected) {
        assertThat(judge(age(18, 40, SUBMITTED), born(born)).verdict()).isEqualTo(expected);
        assertThat(judge(age(18, 40, null), born(born)).verdict()).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(Verdict.class)
    void all_conditions_of_a_profile_must_hold_and_one_profile_is_enough(Verdict other) {
        Judgement that = new Judgement(other, "that.");
        Judgement pass = Judgement.pass("this.");
        Judgement fail = Judgement.fail("this.");
        Judgement unknown = Judgement.unknown("this.");
        assertThat(Judgement.allOf(List.of(fail, that)).verdict()).isEqualTo(FAIL);
        assertThat(Judgement.allOf(List.of(pass, that)).verdict()).isEqualTo(other);
        assertThat(Judgement.allOf(List.of(unknown, that)).verdict()).isEqualTo(other == FAIL ? FAIL : NEEDS_A_PERSON);
        assertThat(Judgement.anyOf(List.of(pass, that)).verdict()).isEqualTo(PASS);
        assertThat(Judgement.anyOf(List.of(fail, that)).verdict()).isEqualTo(other);
        assertThat(Judgement.anyOf(List.of(unknown, that)).verdict()).isEqualTo(other == PASS ? PASS : NEEDS_A_PERSON);
    }

    @Test
    void where_the_words_say_more_meeting_the_rule_still_takes_a_person() {
        StatedFacts police = new StatedFacts(null, null, "law-enforcement", null, null, null, null, SUBMITTED);
        StatedFacts press = new StatedFacts(null, null, "media", null, null, null, null, SUBMITTED);
        EligibilityRule rule = new EligibilityRule(List.of(sector("law-enforcement")), true);
        assertThat(EligibilityPolicy.judge(rule, police).verdict()).isEqualTo(NEEDS_A_PERSON);
        assertThat(EligibilityPolicy.judge(rule, police).reason()).endsWith("ask for more than was tested.");
        assertThat(EligibilityPolicy.judge(rule, press).verdict()).isEqualTo(FAIL);
    }

    private static Judgement judge(EligibilityConditions asked, StatedFacts stated) {
        return EligibilityPolicy.judge(rule(asked), stated);
    }

    private static EligibilityRule rule(EligibilityConditions asked) {
        return new EligibilityRule(List.of(asked), false);
    }

    private static EligibilityConditions conditions(
            CountryCondition country,
            SectorCondition sector,
            SeniorityCondition seniority,
            ExperienceCondition experience,
            LanguageCondition language,
            AgeCondition age) {
        return new EligibilityConditions(country, sector, seniority, experience, language, age);
    }

    private static EligibilityConditions experience(Integer moreThan, Integer atLeast, Integer atMost, LocalDate on) {
        return conditions(null, null, null, new ExperienceCondition(moreThan, atLeast, atMost, on), null, null);
    }

    private static EligibilityConditions sector(String... oneOf) {
        return conditions(null, new SectorCondition(List.of(oneOf)), null, null, null, null);
    }

    private static EligibilityConditions seniority(List<String> oneOf, String atLeast) {
        return conditions(null, null, new SeniorityCondition(oneOf, atLeast), null, null, null);
    }

    private static EligibilityConditions language(String language, String atLeast) {
        return conditions(null, null, null, null, new LanguageCondition(language, atLeast), null);
    }

    private static EligibilityConditions age(Integer atLeast, Integer atMost, LocalDate on) {
        return conditions(null, null, null, null, null, new AgeCondition(atLeast, atMost, on));
    }

    private static StatedFacts withYears(int years) {
        return new StatedFacts(null, null, null, null, years, null, null, SUBMITTED);
    }

    private static StatedFacts withSeniority(Seniority seniority) {
        return new StatedFacts(null, null, null, seniority, null, null, null, SUBMITTED);
    }

    private static StatedFacts withLanguages(LanguageSkill... skills) {
        return new StatedFacts(null, null, null, null, null, List.of(skills), null, SUBMITTED);
    }

    private static StatedFacts born(LocalDate born) {
        return new StatedFacts(null, null, null, null, null, null, born, SUBMITTED);
    }

    private static List<String> listOf(String value) {
        return value == null ? null : List.of(value);
    }
}
