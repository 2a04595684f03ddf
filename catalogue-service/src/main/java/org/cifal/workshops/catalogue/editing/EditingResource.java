package org.cifal.workshops.catalogue.editing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cifal.workshops.catalogue.history.History;
import org.cifal.workshops.catalogue.history.HistoryView;
import org.cifal.workshops.catalogue.idempotency.AnsweringOnce;
import org.cifal.workshops.catalogue.idempotency.Intention;
import org.cifal.workshops.catalogue.parameter.QueryParameters;
import org.cifal.workshops.catalogue.security.CurrentEditor;
import org.cifal.workshops.catalogue.workshop.Workshop;
import org.cifal.workshops.catalogue.workshop.Workshops;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The workshops of the editor's organisation. */
@Path("/v1/editing/workshops")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(CurrentEditor.ROLE)
class EditingResource {

    private static final int MOST = 100;
    private static final int USUAL = 20;

    private final Workshops workshops;
    private final History history;
    private final DraftingWorkshops drafting;
    private final AnsweringOnce once;
    private final CurrentEditor editor;
    private final String publicUrl;

    EditingResource(
            Workshops workshops,
            History history,
            DraftingWorkshops drafting,
            AnsweringOnce once,
            CurrentEditor editor,
            @ConfigProperty(name = "workshops.public-url") String publicUrl) {
        this.workshops = workshops;
        this.history = history;
        this.drafting = drafting;
        this.once = once;
        this.editor = editor;
        this.publicUrl = publicUrl;
    }

    @GET
    public Response list(@Context UriInfo uri) {
        OwnWorkshopsQuery query = OwnWorkshopsQuery.of(uri);
        List<Workshop> found = workshops.pageOwnedBy(
                editor.organisations(),
                query.statuses(),
                query.words().orElse(null),
                query.before().orElse(null),
                query.limit() + 1);
        var page = OwnWorkshopPageView.of(found, query, publicUrl + "/v1/editing/workshops");
        return linked(fresh(page), page.next());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(@HeaderParam("Idempotency-Key") String key, CreateWorkshop draft) {
        var intention = Intention.of(editor.actor().subject(), key, "create", draft);
        return SlugsMadeHere.numberedOn(() -> once.answer(intention, () -> drafting.create(draft)))
                .response();
    }

    @GET
    @Path("{id}")
    public Response read(@PathParam("id") UUID id) {
        return EditedWorkshopView.answer(Response.Status.OK.getStatusCode(), null, find(id), publicUrl)
                .response();
    }

    @PATCH
    @Path("{id}")
    @Consumes(AcceptPatch.MERGE_PATCH)
    public Response change(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, byte[] patch) {
        return SlugsMadeHere.numberedOn(() -> drafting.change(id, ifMatch, patch))
                .response();
    }

    @DELETE
    @Path("{id}")
    public Response delete(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        drafting.delete(id, ifMatch);
        return Response.noContent().build();
    }

    @GET
    @Path("{id}/history")
    public Response readHistory(@PathParam("id") UUID id, @Context UriInfo uri) {
        var parameters = QueryParameters.of(uri, "limit", "cursor");
        int limit = (int) parameters.number("limit", 1, MOST, USUAL);
        long before = parameters.number("cursor", 1, Long.MAX_VALUE, Long.MAX_VALUE);
        parameters.check();
        if (!remembers(id)) {
            throw new NotFoundException();
        }
        String address = "%s/v1/editing/workshops/%s/history".formatted(publicUrl, id);
        var page = HistoryView.of(history.page(id, before, limit + 1), limit, address);
        return linked(fresh(page), page.next());
    }

    /** What was done to a draft stays to be read by those whose draft it was when it was thrown away. */
    private boolean remembers(UUID id) {
        return workshops.ownedBy(editor.organisations(), id).isPresent()
                || history.wasDraftOf(editor.organisations(), id);
    }

    private Workshop find(UUID id) {
        return workshops.ownedBy(editor.organisations(), id).orElseThrow(NotFoundException::new);
    }

    private static Response.ResponseBuilder fresh(Object entity) {
        return Response.ok(entity).header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private static Response linked(Response.ResponseBuilder response, Optional<String> next) {
        next.ifPresent(address -> response.header(HttpHeaders.LINK, "<" + address + ">; rel=\"next\""));
        return response.build();
    }
}
