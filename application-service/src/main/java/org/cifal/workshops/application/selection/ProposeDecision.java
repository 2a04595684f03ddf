package org.cifal.workshops.application.selection;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * @param rank among the reserves, from 1; null for every other outcome
 * @param reason so that either organisation can say why
 */
record ProposeDecision(
        @NotNull @Pattern(regexp = "selected|reserve|not-selected|not-eligible|incomplete")
        String outcome,

        @Min(1) @Max(100_000) Integer rank,
        @NotBlank @Size(max = 2000) String reason) {

    DecisionOutcome decided() {
        return DecisionOutcome.ofSlug(outcome).orElseThrow();
    }
}
