package org.cifal.workshops.application.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cifal.workshops.application.problem.FieldError;
import org.junit.jupiter.api.Test;

class ScreeningPolicyTest {

    private static final Criterion IN_THE_FIELD =
            new Criterion("in-the-field", true, "who directly work in the field of human trafficking");
    private static final Criterion FIVE_YEARS =
            new Criterion("five-years", false, "in particular, with more than five years of working experience");

    @Test
    void a_machine_rejects_nobody() {
        ProposedScreening proposed =
                ScreeningPolicy.propose(List.of("letter-of-nomination"), List.of(), List.of(IN_THE_FIELD, FIVE_YEARS));
        assertThat(proposed.completeness()).isEqualTo(Verdict.NEEDS_A_PERSON);
        assertThat(proposed.completenessReason()).contains("letter-of-nomination");
        assertThat(proposed.findings()).extracting(Finding::verdict).containsOnly(Verdict.NEEDS_A_PERSON);
    }

    @Test
    void a_seal_needs_a_person() {
        ProposedScreening proposed = ScreeningPolicy.propose(List.of(), List.of("letter-of-nomination"), List.of());
        assertThat(proposed.completeness()).isEqualTo(Verdict.NEEDS_A_PERSON);
    }

    @Test
    void a_whole_dossier_without_seals_passes() {
        assertThat(ScreeningPolicy.propose(List.of(), List.of(), List.of()).completeness())
                .isEqualTo(Verdict.PASS);
    }

    @Test
    void findings_must_be_one_for_each_criterion_and_everything_wrong_is_told_at_once() {
        assertThatThrownBy(() -> ScreeningPolicy.refuseUnlessWhole(
                        List.of(IN_THE_FIELD, FIVE_YEARS), List.of("in-the-field", "in-the-field", "shoe-size")))
                .isInstanceOfSatisfying(FindingsNotWhole.class, refusal -> assertThat(refusal.errors())
                        .extracting(FieldError::pointer)
                        .containsExactly("#/eligibility/1/criterion", "#/eligibility/2/criterion", "#/eligibility"));
        ScreeningPolicy.refuseUnlessWhole(List.of(IN_THE_FIELD, FIVE_YEARS), List.of("five-years", "in-the-field"));
    }

    @Test
    void only_a_required_criterion_bars() {
        assertThat(screening(Verdict.PASS, Verdict.PASS, Verdict.FAIL).result()).isEqualTo(ScreeningResult.ELIGIBLE);
        assertThat(screening(Verdict.PASS, Verdict.FAIL, Verdict.PASS).result())
                .isEqualTo(ScreeningResult.NOT_ELIGIBLE);
        assertThat(screening(Verdict.FAIL, Verdict.FAIL, Verdict.PASS).result()).isEqualTo(ScreeningResult.INCOMPLETE);
    }

    private static Screening screening(Verdict completeness, Verdict inTheField, Verdict fiveYears) {
        return new Screening(
                UUID.randomUUID(),
                completeness,
                "as seen",
                List.of(Finding.on(IN_THE_FIELD, inTheField, "as seen"), Finding.on(FIVE_YEARS, fiveYears, "as seen")),
                "officer-cifal-jeju",
                "cifal-jeju",
                Instant.parse("2023-11-09T01:00:00Z"));
    }
}
