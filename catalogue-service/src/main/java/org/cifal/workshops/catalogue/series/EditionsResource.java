package org.cifal.workshops.catalogue.series;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.cifal.workshops.catalogue.editing.SlugsMadeHere;
import org.cifal.workshops.catalogue.idempotency.Answer;
import org.cifal.workshops.catalogue.idempotency.AnsweringOnce;
import org.cifal.workshops.catalogue.idempotency.Intention;
import org.cifal.workshops.catalogue.security.CurrentEditor;
import org.cifal.workshops.catalogue.workshop.WorkshopChanged;

/** New editions of a workshop of the editor's organisation. */
@Path("/v1/editing/workshops/{id}/editions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(CurrentEditor.ROLE)
class EditionsResource {

    private final BeginningEdition beginning;
    private final AnsweringOnce once;
    private final CurrentEditor editor;
    private final Event<WorkshopChanged> changes;

    EditionsResource(
            BeginningEdition beginning, AnsweringOnce once, CurrentEditor editor, Event<WorkshopChanged> changes) {
        this.beginning = beginning;
        this.once = once;
        this.editor = editor;
        this.changes = changes;
    }

    @POST
    public Response begin(@PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, BeginEdition request) {
        var intention = Intention.of(editor.actor().subject(), key, "next-edition/" + id, request);
        Answer answer = SlugsMadeHere.numberedOn(() -> once.answer(intention, () -> beginning.begin(id, request)));
        changes.fire(new WorkshopChanged(id));
        return answer.response();
    }
}
