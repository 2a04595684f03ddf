package org.cifal.workshops.application.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.cifal.workshops.application.application.Application;
import org.cifal.workshops.application.application.Applications;
import org.cifal.workshops.application.call.Calls;
import org.cifal.workshops.application.idempotency.Answer;
import org.cifal.workshops.application.idempotency.IdempotentRequests;
import org.cifal.workshops.application.precondition.IfMatch;
import org.cifal.workshops.application.problem.NotFound;
import org.cifal.workshops.application.security.TokenOfCaller;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

@Path("/v1")
@RolesAllowed("reviewer")
class ReviewsResource {

    private final Applications applications;
    private final Calls calls;
    private final Reviews reviews;
    private final ReviewingApplications reviewing;
    private final IdempotentRequests requests;
    private final TokenOfCaller token;
    private final Clock clock;

    ReviewsResource(
            Applications applications,
            Calls calls,
            Reviews reviews,
            ReviewingApplications reviewing,
            IdempotentRequests requests,
            TokenOfCaller token,
            Clock clock) {
        this.applications = applications;
        this.calls = calls;
        this.reviews = reviews;
        this.reviewing = reviewing;
        this.requests = requests;
        this.token = token;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/applications/{applicationId}/reviewers")
    @RolesAllowed("officer")
    @APIResponseSchema(value = AssignmentView.class, responseCode = "201")
    public Response assign(
            @RestPath UUID applicationId,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid AssignReviewer request) {
        Instant now = clock.instant();
        return requests.answer(
                token.subject(),
                key,
                "assign " + applicationId,
                request,
                () -> created(reviewing.assign(token.officer(), applicationId, request, now)));
    }

    @GET
    @Path("/reviews")
    @Transactional
    public RestResponse<AssignmentView.Page> mine() {
        return fresh(new AssignmentView.Page(reviews.ofReviewer(token.subject()).stream()
                .filter(review -> !applications.findById(review.applicationId()).isWithheld())
                .map(this::view)
                .toList()));
    }

    @GET
    @Path("/applications/{applicationId}/review-sheet")
    @Transactional
    public RestResponse<ReviewSheetView> sheet(@RestPath UUID applicationId) {
        Review review = own(applicationId);
        if (review.status() == ReviewStatus.BARRED) {
            throw new NotFound();
        }
        Application application = applications.findById(applicationId);
        if (application.isWithheld()) {
            throw new NotFound();
        }
        return fresh(ReviewSheetView.of(application, calls.ofWorkshop(application.workshopId())));
    }

    @GET
    @Path("/applications/{applicationId}/review")
    @Transactional
    public RestResponse<ReviewView> read(@RestPath UUID applicationId) {
        Review review = own(applicationId);
        if (review.scoredAt().isEmpty()) {
            throw new NotFound();
        }
        return answer(Status.OK, review);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/applications/{applicationId}/review")
    public RestResponse<ReviewView> write(
            @RestPath UUID applicationId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch,
            @NotNull @Valid WriteReview request) {
        var precondition = new ReviewPrecondition(ifMatch, ifNoneMatch);
        Review review = reviewing.write(token.subject(), applicationId, request, precondition, clock.instant());
        return answer(ifNoneMatch == null ? Status.OK : Status.CREATED, review);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/applications/{applicationId}/conflict")
    @APIResponseSchema(value = AssignmentView.class, responseCode = "201")
    public Response declare(
            @RestPath UUID applicationId,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid DeclareConflict request) {
        Instant now = clock.instant();
        return requests.answer(
                token.subject(),
                key,
                "declare conflict " + applicationId,
                request,
                () -> created(reviewing.declareConflict(token.subject(), applicationId, request, now)));
    }

    private Review own(UUID applicationId) {
        return reviews.ofReviewer(token.subject(), applicationId).orElseThrow(NotFound::new);
    }

    private AssignmentView view(Review review) {
        Application application = applications.findById(review.applicationId());
        return AssignmentView.of(review, application, calls.ofWorkshop(application.workshopId()));
    }

    private static RestResponse<ReviewView> answer(Status status, Review review) {
        return ResponseBuilder.create(status, ReviewView.of(review))
                .header(HttpHeaders.ETAG, IfMatch.tag(review.version()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static <T> RestResponse<T> fresh(T view) {
        return ResponseBuilder.ok(view)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static Answer created(AssignmentView view) {
        return new Answer(Status.CREATED.getStatusCode(), null, null, view);
    }
}
