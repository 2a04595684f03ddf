package org.cifal.workshops.catalogue.detail;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.cifal.workshops.catalogue.conditional.PreparedAnswer;
import org.cifal.workshops.catalogue.page.Page;
import org.cifal.workshops.catalogue.page.Reader;
import org.cifal.workshops.catalogue.parameter.QueryParameters;
import org.cifal.workshops.catalogue.snapshot.PreparedWorkshop;
import org.cifal.workshops.catalogue.snapshot.Snapshot;
import org.cifal.workshops.catalogue.snapshot.Snapshots;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A workshop as people read it. */
@Path("/workshops/{slug}")
@PermitAll
class WorkshopPageResource {

    private final Snapshots snapshots;
    private final String publicUrl;

    WorkshopPageResource(Snapshots snapshots, @ConfigProperty(name = "workshops.public-url") String publicUrl) {
        this.snapshots = snapshots;
        this.publicUrl = publicUrl;
    }

    private record Question(String slug, Reader reader) {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response read(@PathParam("slug") String slug, @Context UriInfo uri, @Context HttpHeaders headers) {
        var parameters = QueryParameters.of(uri, "lang");
        var question = new Question(slug, Reader.of(parameters, headers));
        parameters.check();
        return Page.answer(snapshots.current().answer(question, snapshot -> made(snapshot, question)), headers);
    }

    private PreparedAnswer made(Snapshot snapshot, Question question) {
        PreparedWorkshop workshop = snapshot.find(question.slug())
                .filter(found -> !found.withdrawn())
                .orElseThrow(NotFoundException::new);
        WorkshopPage page = WorkshopPage.of(workshop, question.reader(), publicUrl);
        return Page.of(DetailPages.workshop(page), workshop.asOf(), page.texts().language());
    }
}
