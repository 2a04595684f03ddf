package org.cifal.workshops.application.review;

import java.util.List;
import java.util.UUID;
import org.cifal.workshops.application.application.Application;
import org.cifal.workshops.application.application.Profile;
import org.cifal.workshops.application.call.Call;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What there is to review, and nothing that tells how to reach the applicant. */
@Schema(name = "ReviewSheet")
record ReviewSheetView(
        UUID application,
        String reference,
        String workshop,
        String country,
        String organisation,
        String position,
        String sector,
        Integer yearsOfExperience,
        List<String> documents,
        List<RubricItemView> rubric) {

    static ReviewSheetView of(Application application, Call call) {
        Profile profile = application.profile();
        return new ReviewSheetView(
                application.id(),
                application.reference(),
                call.slug(),
                profile.countryOfResidence(),
                profile.organisation(),
                profile.position(),
                profile.sector(),
                profile.yearsOfExperience(),
                application.dossier().keySet().stream().sorted().toList(),
                RubricCriterion.rubricOf(call).stream().map(RubricItemView::of).toList());
    }

    @Schema(name = "RubricItem")
    record RubricItemView(String code, String title, int highestScore) {
        static RubricItemView of(RubricCriterion criterion) {
            return new RubricItemView(criterion.code(), criterion.title(), criterion.highestScore());
        }
    }
}
