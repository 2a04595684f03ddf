package org.cifal.workshops.application.screening;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A screening as officers read it, proposed or recorded. */
@Schema(name = "Screening")
public record ScreeningView(
        boolean recorded,
        String result,
        FindingView completeness,
        List<EligibilityFindingView> eligibility,
        Instant screenedAt,
        String screenedBy,
        String organisation) {

    /** Before a person has screened. */
    public static ScreeningView of(ProposedScreening proposed) {
        return new ScreeningView(
                false,
                null,
                new FindingView(proposed.completeness().slug(), proposed.completenessReason()),
                proposed.findings().stream().map(EligibilityFindingView::of).toList(),
                null,
                null,
                null);
    }

    public static ScreeningView of(Screening screening) {
        return new ScreeningView(
                true,
                screening.result().slug(),
                new FindingView(screening.completeness().slug(), screening.completenessReason()),
                screening.findings().stream().map(EligibilityFindingView::of).toList(),
                screening.screenedAt(),
                screening.screenedBy(),
                screening.organisation());
    }

    @Schema(name = "Finding")
    public record FindingView(String verdict, String reason) {}

    @Schema(name = "EligibilityFinding")
    public record EligibilityFindingView(String criterion, String weight, String text, String verdict, String reason) {

        static EligibilityFindingView of(Finding finding) {
            return new EligibilityFindingView(
                    finding.criterion(),
                    finding.required() ? "required" : "preferred",
                    finding.text(),
                    finding.verdict().slug(),
                    finding.reason());
        }
    }
}
