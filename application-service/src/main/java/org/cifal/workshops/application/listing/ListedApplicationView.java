package org.cifal.workshops.application.listing;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.cifal.workshops.application.application.Application;
import org.cifal.workshops.application.application.Profile;
import org.cifal.workshops.application.review.Review;
import org.cifal.workshops.application.review.ReviewStatus;
import org.cifal.workshops.application.seal.SealState;
import org.cifal.workshops.application.selection.Decision;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An application in the officers' list. */
@Schema(name = "OfficersApplication")
record ListedApplicationView(
        UUID id,
        String reference,
        String familyName,
        String givenNames,
        String country,
        String sector,
        String gender,
        String organisation,
        String status,
        Instant submittedAt,
        Integer intake,
        Boolean late,
        CompletenessView completeness,
        String eligibility,
        ReviewCountView reviews,
        ListedDecisionView decision) {

    /** @param decision null before anything is proposed */
    static ListedApplicationView of(ListedApplications.Line line, List<Review> reviews, ListedDecisionView decision) {
        Application application = line.application();
        Profile profile = application.profile();
        return new ListedApplicationView(
                application.id(),
                application.reference(),
                profile.familyName(),
                profile.givenNames(),
                profile.countryOfResidence(),
                profile.sector(),
                profile.gender() == null ? null : profile.gender().name().toLowerCase(Locale.ROOT),
                profile.organisation(),
                application.status().slug(),
                application.submittedAt().orElse(null),
                application.intake().orElse(null),
                line.late() ? true : null,
                CompletenessView.of(line.overview()),
                line.overview().eligibility().slug(),
                ReviewCountView.of(reviews),
                decision);
    }

    @Schema(name = "ListedCompleteness")
    record CompletenessView(String verdict, int present, int required, int sealsToConfirm, String seal) {
        static CompletenessView of(Overview overview) {
            return new CompletenessView(
                    overview.completeness().slug(),
                    overview.present(),
                    overview.required(),
                    overview.sealsToConfirm(),
                    overview.seal().map(SealState::slug).orElse(null));
        }
    }

    /** Whoever is barred by a conflict of interest is not counted. */
    @Schema(name = "ListedReviews")
    record ReviewCountView(long done, long assigned) {
        static ReviewCountView of(List<Review> reviews) {
            return new ReviewCountView(
                    reviews.stream().filter(Review::counts).count(),
                    reviews.stream()
                            .filter(review -> review.status() != ReviewStatus.BARRED)
                            .count());
        }
    }

    @Schema(name = "ListedDecision")
    record ListedDecisionView(String outcome, Integer rank, boolean released) {
        static ListedDecisionView of(Decision decision, boolean released) {
            return new ListedDecisionView(
                    decision.outcome().slug(), decision.rank().orElse(null), released);
        }
    }

    /**
     * A page.
     *
     * @param total null unless it was asked for
     * @param next null on the last page
     */
    @Schema(name = "OfficersApplicationPage")
    record Page(List<ListedApplicationView> items, Long total, URI next) {}
}
