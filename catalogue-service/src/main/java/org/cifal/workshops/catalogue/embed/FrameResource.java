package org.cifal.workshops.catalogue.embed;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cifal.workshops.catalogue.conditional.PreparedAnswer;
import org.cifal.workshops.catalogue.page.Page;
import org.cifal.workshops.catalogue.snapshot.PreparedWorkshop;
import org.cifal.workshops.catalogue.snapshot.Snapshot;
import org.cifal.workshops.catalogue.snapshot.Snapshots;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The page for an iframe, the only one that other websites may frame. */
@Path("/embed/v1/workshops.html")
@PermitAll
class FrameResource {

    private final Snapshots snapshots;
    private final String publicUrl;

    FrameResource(Snapshots snapshots, @ConfigProperty(name = "workshops.public-url") String publicUrl) {
        this.snapshots = snapshots;
        this.publicUrl = publicUrl;
    }

    /** By everything of the request that the page says back, the order of repeated parameters included. */
    private record Question(FrameQuery query, Map<String, List<String>> given) {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response frame(@Context UriInfo uri, @Context HttpHeaders headers) {
        var question = new Question(FrameQuery.of(uri, headers), Map.copyOf(uri.getQueryParameters()));
        Snapshot current = snapshots.current();
        PreparedAnswer page = current.answer(question, snapshot -> {
            FramePage made = FramePage.of(snapshot, question.query(), uri.getQueryParameters(), publicUrl);
            return Page.framedByAnyone(
                    EmbedPages.frame(made), snapshot.asOf(), made.texts().language());
        });
        return missing(question.query().slug(), current).map(page::as).orElseGet(() -> page.to(headers));
    }

    /** Where the only workshop asked for is not there, or no longer. */
    private static Optional<Response.Status> missing(String slug, Snapshot snapshot) {
        if (slug == null) {
            return Optional.empty();
        }
        Optional<PreparedWorkshop> workshop = snapshot.find(slug);
        return workshop.isEmpty()
                ? Optional.of(Response.Status.NOT_FOUND)
                : workshop.filter(PreparedWorkshop::withdrawn).map(withdrawn -> Response.Status.GONE);
    }
}
