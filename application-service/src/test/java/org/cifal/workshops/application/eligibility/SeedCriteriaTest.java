package org.cifal.workshops.application.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cifal.workshops.application.eligibility.Verdict.FAIL;
import static org.cifal.workshops.application.eligibility.Verdict.NEEDS_A_PERSON;
import static org.cifal.workshops.application.eligibility.Verdict.PASS;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cifal.workshops.application.application.LanguageSkill;
import org.cifal.workshops.application.application.LanguageSkill.Level;
import org.cifal.workshops.application.application.Seniority;
import org.cifal.workshops.application.call.CallTerms;
import org.cifal.workshops.application.call.CallTerms.EligibilityCriterion;
import org.junit.jupiter.api.Test;

/** The criteria of the real calls of 2020 and 2023, as the catalogue holds them. */
class SeedCriteriaTest {

    private static final LocalDate IN_TIME = LocalDate.of(2020, 2, 13);
    private static final List<LanguageSkill> FLUENT = List.of(new LanguageSkill("en", Level.FLUENT));

    @Test
    void the_2020_call_finds_an_inspector_of_six_years_eligible_as_far_as_a_machine_can_tell() throws IOException {
        assertThat(found("2020-victim-centered-approach", inspector(Seniority.MID_LEVEL, 6, FLUENT)))
                .containsExactly(
                        Map.entry("seniority", PASS),
                        Map.entry("selected-countries", NEEDS_A_PERSON),
                        Map.entry("in-the-field", NEEDS_A_PERSON),
                        Map.entry("experience", PASS),
                        Map.entry("english", PASS));
    }

    @Test
    void exactly_five_years_are_not_more_than_five_and_bar_nobody() throws IOException {
        assertThat(found("2020-victim-centered-approach", inspector(Seniority.MID_LEVEL, 5, FLUENT)))
                .containsEntry("experience", FAIL);
        assertThat(criteria("2020-victim-centered-approach").stream()
                        .filter(criterion -> criterion.code().equals("experience"))
                        .map(EligibilityCriterion::weight))
                .containsExactly("preferred");
    }

    @Test
    void mid_level_is_enough_for_an_official_and_not_for_an_ngo() throws IOException {
        StatedFacts ngo = new StatedFacts("SB", "SB", "civil-society", Seniority.MID_LEVEL, 9, FLUENT, null, IN_TIME);
        assertThat(found("2020-victim-centered-approach", ngo)).containsEntry("seniority", FAIL);
        StatedFacts director = new StatedFacts("SB", "SB", "civil-society", Seniority.SENIOR, 9, FLUENT, null, IN_TIME);
        assertThat(found("2020-victim-centered-approach", director)).containsEntry("seniority", PASS);
    }

    @Test
    void working_english_is_not_fluent_and_no_statement_is_no_fail() throws IOException {
        assertThat(found(
                        "2020-victim-centered-approach",
                        inspector(Seniority.SENIOR, 9, List.of(new LanguageSkill("en", Level.WORKING)))))
                .containsEntry("english", FAIL);
        assertThat(found("2020-victim-centered-approach", inspector(Seniority.SENIOR, 9, List.of())))
                .containsEntry("english", NEEDS_A_PERSON);
    }

    @Test
    void the_2023_call_asks_for_a_function_and_for_engagement_that_no_profile_states() throws IOException {
        assertThat(found("2023-victim-identification", inspector(null, 1, List.of())))
                .containsExactly(Map.entry("function", NEEDS_A_PERSON));
        StatedFacts press = new StatedFacts("SB", "SB", "media", null, 9, FLUENT, null, IN_TIME);
        assertThat(found("2023-victim-identification", press)).containsExactly(Map.entry("function", FAIL));
    }

    private static StatedFacts inspector(Seniority seniority, int years, List<LanguageSkill> languages) {
        return new StatedFacts("SB", "SB", "law-enforcement", seniority, years, languages, null, IN_TIME);
    }

    private static Map<String, Verdict> found(String seed, StatedFacts stated) throws IOException {
        Map<String, Verdict> found = new LinkedHashMap<>();
        criteria(seed)
                .forEach(criterion -> found.put(
                        criterion.code(),
                        EligibilityPolicy.judge(criterion.rule(), stated).verdict()));
        return found;
    }

    private static List<EligibilityCriterion> criteria(String seed) throws IOException {
        ObjectMapper json = new ObjectMapper()
                .registerModule(new JavaTimeModule())
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        try (InputStream record =
                SeedCriteriaTest.class.getResourceAsStream("/seeds/jeju-" + seed + "/01-create.json")) {
            return json.treeToValue(json.readTree(record).path("call"), CallTerms.class)
                    .eligibility();
        }
    }
}
