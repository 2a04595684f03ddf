package org.cifal.workshops.application.savedview;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.cifal.workshops.application.idempotency.Answer;
import org.cifal.workshops.application.idempotency.IdempotentRequests;
import org.cifal.workshops.application.precondition.IfMatch;
import org.cifal.workshops.application.security.Officer;
import org.cifal.workshops.application.security.TokenOfCaller;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/v1/workshops/{slug}/views")
@RolesAllowed("officer")
class SavedViewsResource {

    private final KeepingViews keeping;
    private final IdempotentRequests requests;
    private final TokenOfCaller token;
    private final Clock clock;
    private final URI publicUrl;

    SavedViewsResource(
            KeepingViews keeping,
            IdempotentRequests requests,
            TokenOfCaller token,
            Clock clock,
            @ConfigProperty(name = "workshops.public-url") URI publicUrl) {
        this.keeping = keeping;
        this.requests = requests;
        this.token = token;
        this.clock = clock;
        this.publicUrl = publicUrl;
    }

    @GET
    public RestResponse<SavedViewView.Items> list(@RestPath String slug) {
        var seen = keeping.list(token.officer(), slug);
        return ResponseBuilder.ok(new SavedViewView.Items(
                        seen.stream().map(one -> view(slug, one)).toList()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = SavedViewView.class, responseCode = "201")
    public Response save(
            @RestPath String slug, @HeaderParam("Idempotency-Key") String key, @NotNull @Valid SaveView request) {
        Officer officer = token.officer();
        Instant now = clock.instant();
        return requests.answer(officer.subject(), key, "POST /v1/workshops/%s/views".formatted(slug), request, () -> {
            SavedViewView saved = view(slug, keeping.save(officer, slug, request, now));
            URI location = publicUrl.resolve("/v1/workshops/%s/views/%s".formatted(slug, saved.id()));
            return new Answer(201, location, 0L, saved);
        });
    }

    @GET
    @Path("/{viewId}")
    public RestResponse<SavedViewView> read(@RestPath String slug, @RestPath UUID viewId) {
        return answer(slug, keeping.read(token.officer(), slug, viewId));
    }

    @PATCH
    @Path("/{viewId}")
    @Consumes("application/merge-patch+json")
    public RestResponse<SavedViewView> change(
            @RestPath String slug,
            @RestPath UUID viewId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ChangeView change) {
        return answer(slug, keeping.change(token.officer(), slug, viewId, change, ifMatch));
    }

    @DELETE
    @Path("/{viewId}")
    public RestResponse<Void> forget(
            @RestPath String slug, @RestPath UUID viewId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        keeping.forget(token.officer(), slug, viewId, ifMatch);
        return RestResponse.noContent();
    }

    private RestResponse<SavedViewView> answer(String slug, KeepingViews.Seen seen) {
        return ResponseBuilder.ok(view(slug, seen))
                .header(HttpHeaders.ETAG, IfMatch.tag(seen.view().version()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private SavedViewView view(String slug, KeepingViews.Seen seen) {
        UriBuilder list = UriBuilder.fromUri(publicUrl).path("/v1/workshops/{slug}/applications");
        seen.view().question().forEach((name, values) -> list.queryParam(name, values.toArray()));
        return SavedViewView.of(seen, list.build(slug));
    }
}
