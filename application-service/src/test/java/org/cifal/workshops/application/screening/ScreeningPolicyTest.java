package org.cifal.workshops.application.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cifal.workshops.application.eligibility.Verdict;
import org.cifal.workshops.application.problem.FieldError;
import org.junit.jupiter.api.Test;

class ScreeningPolicyTest {

    private static final Criterion IN_THE_FIELD =
            new Criterion("in-the-field", true, "who directly work in the field of human trafficking", null);
    private static final Criterion FIVE_YEARS =
            new Criterion("five-years", false, "in particular, with more than five years of working experience", null);
    private static final MeasuredDossier WHOLE =
            new MeasuredDossier(7, List.of(), List.of(), List.of(), List.of("letter-of-nomination"));
    private static final MeasuredDossier SEAL_UNSEEN =
            new MeasuredDossier(7, List.of(), List.of("letter-of-nomination"), List.of(), List.of());
    private static final MeasuredDossier SEAL_NOT_ACCEPTED =
            new MeasuredDossier(7, List.of(), List.of(), List.of("letter-of-nomination"), List.of());

    @Test
    void a_machine_rejects_nobody() {
        ProposedScreening proposed = ScreeningPolicy.propose(
                new MeasuredDossier(7, List.of("letter-of-nomination"), List.of(), List.of(), List.of()), List.of());
        assertThat(proposed.completeness()).isEqualTo(Verdict.NEEDS_A_PERSON);
        assertThat(proposed.completenessReason()).contains("letter-of-nomination");
    }

    @Test
    void a_seal_needs_a_person_and_one_that_was_not_accepted_is_told_too() {
        ProposedScreening unseen = ScreeningPolicy.propose(SEAL_UNSEEN, List.of());
        assertThat(unseen.completeness()).isEqualTo(Verdict.NEEDS_A_PERSON);
        assertThat(unseen.completenessReason()).isEqualTo("A person confirms the seal of letter-of-nomination.");

        ProposedScreening refused = ScreeningPolicy.propose(SEAL_NOT_ACCEPTED, List.of());
        assertThat(refused.completeness()).isEqualTo(Verdict.NEEDS_A_PERSON);
        assertThat(refused.completenessReason()).isEqualTo("The seal is not accepted on letter-of-nomination.");
    }

    @Test
    void a_whole_dossier_with_every_seal_confirmed_passes() {
        assertThat(ScreeningPolicy.propose(WHOLE, List.of()).completeness()).isEqualTo(Verdict.PASS);
    }

    @Test
    void nobody_calls_a_dossier_complete_while_a_seal_is_open() {
        for (MeasuredDossier open : List.of(SEAL_UNSEEN, SEAL_NOT_ACCEPTED)) {
            assertThatThrownBy(() -> ScreeningPolicy.refuseUnlessSealsConfirmed(Verdict.PASS, open))
                    .isInstanceOf(SealsOpen.class)
                    .hasMessageContaining("letter-of-nomination");
            ScreeningPolicy.refuseUnlessSealsConfirmed(Verdict.FAIL, open);
        }
        ScreeningPolicy.refuseUnlessSealsConfirmed(Verdict.PASS, WHOLE);
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
