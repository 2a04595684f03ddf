package org.cifal.workshops.catalogue.detail;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.cifal.workshops.catalogue.conditional.PreparedAnswer;
import org.cifal.workshops.catalogue.page.Page;
import org.cifal.workshops.catalogue.page.Reader;
import org.cifal.workshops.catalogue.parameter.AddressQuery;
import org.cifal.workshops.catalogue.parameter.QueryParameters;
import org.cifal.workshops.catalogue.snapshot.OneWorkshop;
import org.cifal.workshops.catalogue.snapshot.PreparedWorkshop;
import org.cifal.workshops.catalogue.snapshot.Snapshot;
import org.cifal.workshops.catalogue.snapshot.Snapshots;
import org.cifal.workshops.catalogue.syndication.Addresses;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A workshop as people read it. */
@Path("/workshops/{slug}")
@PermitAll
class WorkshopPageResource {

    private final Snapshots snapshots;
    private final Addresses addresses;
    private final String publicUrl;

    WorkshopPageResource(
            Snapshots snapshots, Addresses addresses, @ConfigProperty(name = "workshops.public-url") String publicUrl) {
        this.snapshots = snapshots;
        this.addresses = addresses;
        this.publicUrl = publicUrl;
    }

    private record Question(String slug, Reader reader) {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response read(@PathParam("slug") String slug, @Context UriInfo uri, @Context HttpHeaders headers) {
        var parameters = QueryParameters.of(AddressQuery.withoutMarks(QueryParameters.given(uri)), List.of(), "lang");
        var question = new Question(slug, Reader.of(parameters, headers));
        parameters.check();
        return snapshots
                .current()
                .answer(question, snapshot -> made(snapshot, question))
                .to(headers);
    }

    private PreparedAnswer made(Snapshot snapshot, Question question) {
        PreparedWorkshop workshop = OneWorkshop.find(snapshot, question.slug());
        WorkshopPage page = WorkshopPage.of(workshop, question.reader(), addresses, publicUrl);
        return Page.of(DetailPages.workshop(page), workshop.asOf(), page.contentLanguage());
    }
}
