package org.cifal.workshops.application.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cifal.workshops.application.applicant.Applicants;
import org.cifal.workshops.application.application.Application;
import org.cifal.workshops.application.application.ApplicationMoved;
import org.cifal.workshops.application.application.ApplicationStatus;
import org.cifal.workshops.application.application.Applications;
import org.cifal.workshops.application.application.StateForbids;
import org.cifal.workshops.application.call.Call;
import org.cifal.workshops.application.call.Calls;
import org.cifal.workshops.application.history.Change;
import org.cifal.workshops.application.history.History;
import org.cifal.workshops.application.problem.NotFound;
import org.cifal.workshops.application.review.ConflictOfInterestPolicy.ApplicantSide;
import org.cifal.workshops.application.review.ConflictOfInterestPolicy.Reviewer;
import org.cifal.workshops.application.screening.Screening;
import org.cifal.workshops.application.screening.ScreeningResult;
import org.cifal.workshops.application.screening.Screenings;
import org.cifal.workshops.application.security.Actor;
import org.cifal.workshops.application.security.Officer;

/** Assigns reviewers, takes their scores, and bars them where a conflict of interest is declared. */
@ApplicationScoped
class ReviewingApplications {

    private final Applications applications;
    private final Applicants applicants;
    private final Calls calls;
    private final Supporters supporters;
    private final Screenings screenings;
    private final Reviews reviews;
    private final History history;
    private final Event<ApplicationMoved> moves;

    ReviewingApplications(
            Applications applications,
            Applicants applicants,
            Calls calls,
            Supporters supporters,
            Screenings screenings,
            Reviews reviews,
            History history,
            Event<ApplicationMoved> moves) {
        this.applications = applications;
        this.applicants = applicants;
        this.calls = calls;
        this.supporters = supporters;
        this.screenings = screenings;
        this.reviews = reviews;
        this.history = history;
        this.moves = moves;
    }

    /** The application stays locked until the transaction ends: two officers cannot both be the first to assign. */
    @Transactional
    AssignmentView assign(Officer officer, UUID applicationId, AssignReviewer request, Instant now) {
        Application application = applications
                .ofOrganiserForChange(officer.organisation(), applicationId)
                .orElseThrow(NotFound::new);
        Call call = calls.ofWorkshop(application.workshopId());
        refuseUnlessEligible(applicationId);
        refuseConflict(application, call, request);
        if (application.status() == ApplicationStatus.SCREENED) {
            moves.fire(application.beginReview(officer.actor(), now));
        }
        refuseUnlessUnderReview(application);
        Review review = new Review(
                applicationId, request.subject(), request.organisation(), request.email(), officer.subject(), now);
        reviews.persist(review);
        tell(application, officer.actor(), new Change("reviewer", null, request.subject(), null), now);
        return AssignmentView.of(review, application, call);
    }

    @Transactional
    Review write(
            String reviewer, UUID applicationId, WriteReview request, ReviewPrecondition precondition, Instant now) {
        Review review = reviews.ofReviewer(reviewer, applicationId).orElseThrow(NotFound::new);
        Application application = applications.findById(applicationId);
        precondition.requireFor(review);
        refuseUnlessUnderReview(application);
        List<RubricCriterion> rubric = RubricCriterion.rubricOf(calls.ofWorkshop(application.workshopId()));
        String before = review.counts() ? words(review) : null;
        review.score(RubricPolicy.fit(rubric, request.stated()), request.comment(), now);
        tell(
                application,
                Actor.reviewer(reviewer),
                new Change("review", before, words(review), request.comment()),
                now);
        reviews.flush();
        return review;
    }

    @Transactional
    AssignmentView declareConflict(String reviewer, UUID applicationId, DeclareConflict request, Instant now) {
        Review review = reviews.ofReviewer(reviewer, applicationId).orElseThrow(NotFound::new);
        Application application = applications.findById(applicationId);
        String before = review.status().slug();
        review.declareConflict(request.reason(), now);
        Change change = new Change("conflict", before, review.status().slug(), request.reason());
        tell(application, Actor.reviewer(reviewer), change, now);
        return AssignmentView.of(review, application, calls.ofWorkshop(application.workshopId()));
    }

    /** Incomplete dossiers are not processed (rule 4), and whoever is not eligible is not reviewed. */
    private void refuseUnlessEligible(UUID applicationId) {
        ScreeningResult result = screenings
                .of(applicationId)
                .map(Screening::result)
                .orElseThrow(() -> new StateForbids("A person screens the application before it is reviewed."));
        if (result != ScreeningResult.ELIGIBLE) {
            throw new StateForbids(
                    "The screening found the application %s; it is not reviewed.".formatted(result.slug()));
        }
    }

    private void refuseConflict(Application application, Call call, AssignReviewer request) {
        reviews.ofReviewer(request.subject(), application.id()).ifPresent(present -> {
            if (present.status() == ReviewStatus.BARRED) {
                throw ConflictOfInterest.declared();
            }
            throw new StateForbids("%s is assigned already.".formatted(request.subject()));
        });
        // Who was named counts whatever the applicant states since.
        List<String> emails = new ArrayList<>(supporters.addressesFor(application.id()));
        emails.add(applicants.findById(application.applicantId()).email());
        Optional.ofNullable(application.profile().nominatorEmail()).ifPresent(emails::add);
        ConflictOfInterestPolicy.suspicion(
                        new Reviewer(request.email(), namesOf(call, request.organisation())),
                        new ApplicantSide(emails, application.profile().organisation()))
                .ifPresent(why -> {
                    throw ConflictOfInterest.suspected(why);
                });
    }

    private static List<String> namesOf(Call call, String organisation) {
        List<String> names = new ArrayList<>(List.of(organisation));
        call.facts().organisers().stream()
                .filter(organiser -> organiser.code().equals(organisation))
                .forEach(organiser -> names.addAll(organiser.name().values()));
        return names;
    }

    private static void refuseUnlessUnderReview(Application application) {
        if (application.status() != ApplicationStatus.UNDER_REVIEW) {
            throw new StateForbids("The application is %s; only one under review is reviewed."
                    .formatted(application.status().slug()));
        }
    }

    private void tell(Application application, Actor by, Change change, Instant now) {
        history.tell(application.workshopId(), application.id(), by, change, now);
    }

    private static String words(Review review) {
        return "total %d of %d criteria"
                .formatted(review.total(), review.scores().size());
    }
}
