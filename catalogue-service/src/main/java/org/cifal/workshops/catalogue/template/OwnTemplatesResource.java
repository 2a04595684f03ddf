package org.cifal.workshops.catalogue.template;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.cifal.workshops.catalogue.call.Template;
import org.cifal.workshops.catalogue.security.CurrentEditor;
import org.cifal.workshops.catalogue.workshop.Workshop;
import org.cifal.workshops.catalogue.workshop.WorkshopChanged;
import org.cifal.workshops.catalogue.workshop.Workshops;

/** The templates of a workshop of the editor's organisation, draft or published. */
@Path("/v1/editing/workshops/{id}/templates/{documentCode}")
@RolesAllowed(CurrentEditor.ROLE)
class OwnTemplatesResource {

    private static final String FRESH = "no-store";

    private final AttachingTemplate attaching;
    private final Workshops workshops;
    private final TemplateFiles files;
    private final CurrentEditor editor;
    private final Event<WorkshopChanged> changes;

    OwnTemplatesResource(
            AttachingTemplate attaching,
            Workshops workshops,
            TemplateFiles files,
            CurrentEditor editor,
            Event<WorkshopChanged> changes) {
        this.attaching = attaching;
        this.workshops = workshops;
        this.files = files;
        this.editor = editor;
        this.changes = changes;
    }

    @PUT
    @Consumes({
        "application/pdf",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "application/vnd.oasis.opendocument.text",
        MediaType.APPLICATION_OCTET_STREAM
    })
    public Response put(
            @PathParam("id") UUID id,
            @PathParam("documentCode") String code,
            @QueryParam("filename") String fileName,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch,
            @HeaderParam("Content-Digest") String digest,
            InputStream body)
            throws IOException {
        TemplateFile file = ReceivedTemplate.read(fileName, digest, body);
        Template attached = attaching.attach(new AttachingTemplate.Upload(id, code, file, ifMatch, ifNoneMatch));
        changes.fire(new WorkshopChanged(id));
        return Response.status(attached.version() == 1 && ifMatch == null ? 201 : 200)
                .entity(attached)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.ETAG, TemplateFile.etag(attached.sha256(), attached.version()))
                .header(HttpHeaders.CACHE_CONTROL, FRESH)
                .build();
    }

    @GET
    public Response read(
            @PathParam("id") UUID id, @PathParam("documentCode") String code, @Context HttpHeaders headers) {
        Workshop workshop = workshops.ownedBy(editor.organisations(), id).orElseThrow(NotFoundException::new);
        Template present = workshop.templates().get(code);
        if (present == null) {
            throw new NotFoundException();
        }
        TemplateFile file = files.find(id, code, present.version()).orElseThrow(NotFoundException::new);
        return Download.of(file, FRESH, headers);
    }
}
