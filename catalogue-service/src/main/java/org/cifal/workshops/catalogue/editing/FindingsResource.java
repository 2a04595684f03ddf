package org.cifal.workshops.catalogue.editing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import org.cifal.workshops.catalogue.security.CurrentEditor;
import org.cifal.workshops.catalogue.workshop.Workshop;
import org.cifal.workshops.catalogue.workshop.Workshops;

/** What an editor reads before publishing. */
@Path("/v1/editing/workshops/{id}/findings")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(CurrentEditor.ROLE)
class FindingsResource {

    private final Workshops workshops;
    private final CurrentEditor editor;
    private final Clock clock;

    FindingsResource(Workshops workshops, CurrentEditor editor, Clock clock) {
        this.workshops = workshops;
        this.editor = editor;
        this.clock = clock;
    }

    @GET
    public Response read(@PathParam("id") UUID id) {
        Workshop workshop = workshops.ownedBy(editor.organisations(), id).orElseThrow(NotFoundException::new);
        return Response.ok(FindingsView.of(workshop, clock.instant()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
