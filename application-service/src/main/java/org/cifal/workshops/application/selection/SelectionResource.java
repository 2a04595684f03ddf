package org.cifal.workshops.application.selection;

import jakarta.annotation.security.RolesAllowed;
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
import org.cifal.workshops.application.idempotency.Answer;
import org.cifal.workshops.application.idempotency.IdempotentRequests;
import org.cifal.workshops.application.security.TokenOfCaller;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

@Path("/v1")
@RolesAllowed("officer")
class SelectionResource {

    private final SelectingParticipants selecting;
    private final ReadingTheBoard reading;
    private final IdempotentRequests requests;
    private final TokenOfCaller token;
    private final Clock clock;

    SelectionResource(
            SelectingParticipants selecting,
            ReadingTheBoard reading,
            IdempotentRequests requests,
            TokenOfCaller token,
            Clock clock) {
        this.selecting = selecting;
        this.reading = reading;
        this.requests = requests;
        this.token = token;
        this.clock = clock;
    }

    @GET
    @Path("/workshops/{slug}/board")
    public RestResponse<BoardView> board(@RestPath String slug) {
        ReadingTheBoard.Seen seen = reading.read(token.officer(), slug);
        return answer(seen.view(), seen.tag());
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/workshops/{slug}/board/proposals/{applicationId}")
    public RestResponse<ProposalView> propose(
            @RestPath String slug,
            @RestPath UUID applicationId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ProposeDecision request) {
        var proposed = selecting.propose(token.officer(), slug, applicationId, request, ifMatch, clock.instant());
        return answer(ProposalView.of(proposed.decision()), proposed.boardTag());
    }

    @POST
    @Path("/workshops/{slug}/board/approvals")
    @APIResponseSchema(value = BoardView.ApprovalView.class, responseCode = "201")
    public Response approve(
            @RestPath String slug,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        Instant now = clock.instant();
        return requests.answer(token.subject(), key, "approve " + slug, ifMatch, () -> {
            Approval approval = selecting.approve(token.officer(), slug, ifMatch, now);
            return created(BoardView.ApprovalView.of(approval));
        });
    }

    @POST
    @Path("/workshops/{slug}/release")
    @APIResponseSchema(value = ReleaseView.class, responseCode = "201")
    public Response release(
            @RestPath String slug,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        Instant now = clock.instant();
        return requests.answer(token.subject(), key, "release " + slug, ifMatch, () -> {
            SelectionBoard board = selecting.release(token.officer(), slug, ifMatch, now);
            return created(ReleaseView.of(slug, board));
        });
    }

    private static <T> RestResponse<T> answer(T view, String tag) {
        return ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static Answer created(Object view) {
        return new Answer(Status.CREATED.getStatusCode(), null, null, view);
    }
}
