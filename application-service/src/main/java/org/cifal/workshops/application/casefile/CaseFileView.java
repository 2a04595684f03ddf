package org.cifal.workshops.application.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.cifal.workshops.application.application.Application;
import org.cifal.workshops.application.application.LanguageSkill;
import org.cifal.workshops.application.application.Profile;
import org.cifal.workshops.application.call.Call;
import org.cifal.workshops.application.document.Document;
import org.cifal.workshops.application.review.Review;
import org.cifal.workshops.application.review.Score;
import org.cifal.workshops.application.screening.ScreeningView;
import org.cifal.workshops.application.seal.SealState;
import org.cifal.workshops.application.seal.Seals;
import org.cifal.workshops.application.selection.Decision;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One application as the officers of its organisers read it. */
@Schema(name = "CaseFile")
record CaseFileView(
        UUID id,
        String reference,
        String workshop,
        String status,
        Instant submittedAt,
        ProfileView profile,
        AnsweredFormView form,
        List<DocumentView> documents,
        ScreeningView screening,
        List<ReviewerView> reviews,
        DecisionView decision) {

    static CaseFileView of(
            Application application,
            String email,
            Call call,
            AnsweredFormView form,
            List<DocumentView> documents,
            ScreeningView screening,
            List<Review> reviews,
            DecisionView decision) {
        return new CaseFileView(
                application.id(),
                application.reference(),
                call.slug(),
                application.status().slug(),
                application.submittedAt().orElse(null),
                ProfileView.of(application.profile(), email),
                form,
                documents,
                screening,
                reviews.stream().map(ReviewerView::of).toList(),
                decision);
    }

    @Schema(name = "CaseFileProfile")
    record ProfileView(
            String familyName,
            String givenNames,
            String email,
            String country,
            String nationality,
            String gender,
            String organisation,
            String position,
            String sector,
            String pointOfDeparture,
            Integer yearsOfExperience,
            String seniority,
            LocalDate dateOfBirth,
            List<LanguageView> languages) {

        static ProfileView of(Profile profile, String email) {
            return new ProfileView(
                    profile.familyName(),
                    profile.givenNames(),
                    email,
                    profile.countryOfResidence(),
                    profile.nationality(),
                    profile.gender() == null ? null : profile.gender().name().toLowerCase(Locale.ROOT),
                    profile.organisation(),
                    profile.position(),
                    profile.sector(),
                    profile.pointOfDeparture(),
                    profile.yearsOfExperience(),
                    profile.seniority() == null ? null : profile.seniority().slug(),
                    profile.dateOfBirth(),
                    profile.languages() == null
                            ? null
                            : profile.languages().stream().map(LanguageView::of).toList());
        }
    }

    @Schema(name = "CaseFileLanguage")
    record LanguageView(String language, String level) {
        static LanguageView of(LanguageSkill skill) {
            return new LanguageView(skill.language(), skill.level().slug());
        }
    }

    @Schema(name = "CaseFileDocument")
    record DocumentView(
            String code,
            String filename,
            String mediaType,
            long size,
            String sha256,
            Instant receivedAt,
            String seal,
            String sealReason) {

        static DocumentView of(Document document, Optional<Seals.Seal> seal) {
            return new DocumentView(
                    document.code(),
                    document.filename(),
                    document.mediaType(),
                    document.bytes(),
                    document.sha256(),
                    document.receivedAt(),
                    seal.map(Seals.Seal::state).map(SealState::slug).orElse(null),
                    seal.map(Seals.Seal::reason).orElse(null));
        }
    }

    @Schema(name = "CaseFileReview")
    record ReviewerView(
            String reviewer, String organisation, String status, List<Score> scores, String comment, String conflict) {

        static ReviewerView of(Review review) {
            return new ReviewerView(
                    review.reviewer(),
                    review.organisation(),
                    review.status().slug(),
                    Score.of(review.scores()),
                    review.comment().orElse(null),
                    review.conflict().orElse(null));
        }
    }

    @Schema(name = "CaseFileDecision")
    record DecisionView(
            String outcome, Integer rank, String reason, String decidedBy, String organisation, boolean released) {
        static DecisionView of(Decision decision, boolean released) {
            return new DecisionView(
                    decision.outcome().slug(),
                    decision.rank().orElse(null),
                    decision.reason(),
                    decision.decidedBy(),
                    decision.organisation(),
                    released);
        }
    }
}
