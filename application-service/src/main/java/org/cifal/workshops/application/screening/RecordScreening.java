package org.cifal.workshops.application.screening;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import org.cifal.workshops.application.eligibility.Verdict;

/** A person's findings, whole. */
record RecordScreening(
        @NotNull @Valid PersonsFinding completeness,
        @NotNull @Size(max = 40) List<@NotNull @Valid PersonsEligibilityFinding> eligibility) {

    /** Passes or fails; a person does not leave it to another. */
    record PersonsFinding(
            @NotNull @Pattern(regexp = "pass|fail") String verdict,
            @NotBlank @Size(max = 2000) String reason) {}

    record PersonsEligibilityFinding(
            @NotBlank @Size(max = 60) String criterion,
            @NotNull @Pattern(regexp = "pass|fail") String verdict,
            @NotBlank @Size(max = 2000) String reason) {}

    static Verdict verdict(String slug) {
        return Verdict.valueOf(slug.toUpperCase(Locale.ROOT));
    }
}
