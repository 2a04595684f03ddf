package org.cifal.workshops.application.invitation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.cifal.workshops.application.idempotency.Answer;
import org.cifal.workshops.application.idempotency.IdempotentRequests;
import org.cifal.workshops.application.paging.Cursor;
import org.cifal.workshops.application.paging.PageLinks;
import org.cifal.workshops.application.security.TokenOfCaller;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The addresses invited to a workshop. */
@Path("/v1/workshops/{slug}/invitations")
@RolesAllowed("officer")
@Produces(MediaType.APPLICATION_JSON)
class InvitationsResource {

    private final Inviting inviting;
    private final IdempotentRequests requests;
    private final TokenOfCaller token;
    private final PageLinks links;
    private final Clock clock;

    InvitationsResource(
            Inviting inviting, IdempotentRequests requests, TokenOfCaller token, PageLinks links, Clock clock) {
        this.inviting = inviting;
        this.requests = requests;
        this.token = token;
        this.links = links;
        this.clock = clock;
    }

    @GET
    public RestResponse<InvitationView.Page> list(
            @RestPath String slug,
            @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit,
            @RestQuery @Size(max = 512) String cursor) {
        String question = "invitations to " + slug;
        UUID after = cursor == null ? null : Cursor.decodeId(cursor, question);
        List<InvitationView> found = inviting.page(token.officer(), slug, after, limit + 1);
        List<InvitationView> shown = found.subList(0, Math.min(limit, found.size()));
        URI next = found.size() > limit
                ? links.next(Cursor.encode(shown.get(limit - 1).id().toString(), question))
                : null;
        return links.answer(new InvitationView.Page(shown, next), next);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = InvitationView.Page.class, responseCode = "200")
    public Response invite(
            @RestPath String slug,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid InviteAddresses request) {
        String operation = "POST /v1/workshops/%s/invitations".formatted(slug);
        return requests.answer(token.subject(), key, operation, request, () -> {
            List<InvitationView> invited = inviting.invite(token.officer(), slug, request.addresses(), clock.instant());
            return new Answer(200, null, null, new InvitationView.Page(invited, null));
        });
    }

    @DELETE
    @Path("/{invitationId}")
    public void withdraw(@RestPath String slug, @RestPath UUID invitationId) {
        inviting.withdraw(token.officer(), slug, invitationId, clock.instant());
    }
}
