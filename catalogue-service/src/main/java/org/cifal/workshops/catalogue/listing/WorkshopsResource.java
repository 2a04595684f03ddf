package org.cifal.workshops.catalogue.listing;

import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Uni;
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
import java.util.Optional;
import org.cifal.workshops.catalogue.conditional.PreparedAnswer;
import org.cifal.workshops.catalogue.language.WantedLanguages;
import org.cifal.workshops.catalogue.parameter.QueryParameters;
import org.cifal.workshops.catalogue.snapshot.OneWorkshop;
import org.cifal.workshops.catalogue.snapshot.PreparedWorkshop;
import org.cifal.workshops.catalogue.snapshot.Snapshot;
import org.cifal.workshops.catalogue.snapshot.Snapshots;
import org.cifal.workshops.catalogue.syndication.Addresses;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What everyone may read. Never blocks: the answers are in memory, and what takes longer than to look one up is made by
 * a worker.
 */
@Path("/v1/workshops")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@NonBlocking
class WorkshopsResource {

    private final Snapshots snapshots;
    private final Addresses addresses;
    private final String publicUrl;
    private final Marking marking;

    WorkshopsResource(
            Snapshots snapshots,
            Addresses addresses,
            @ConfigProperty(name = "workshops.public-url") String publicUrl,
            Marking marking) {
        this.marking = marking;
        this.snapshots = snapshots;
        this.addresses = addresses;
        this.publicUrl = publicUrl;
    }

    @GET
    public Uni<Response> list(@Context UriInfo uri, @Context HttpHeaders headers) {
        ListingQuery query =
                ListingQuery.of(QueryParameters.given(uri), acceptLanguage(headers), headers.getHeaderString("Prefer"));
        Snapshot snapshot = snapshots.current();
        Uni<PreparedAnswer> answer =
                Uni.createFrom().item(() -> snapshot.answer(query, made -> ListingPage.of(made, query, publicUrl)));
        boolean waits =
                query.highlights() && snapshot.kept(query, Optional::empty).isEmpty();
        return (waits ? marking.done(answer) : answer).map(listed -> listed.to(headers));
    }

    @GET
    @Path("{slug}")
    public Response read(@PathParam("slug") String slug, @Context UriInfo uri, @Context HttpHeaders headers) {
        List<String> languages = WantedLanguages.of(uri, headers);
        return find(slug)
                .workshop(languages)
                .linking(AlternateForms.of(slug, addresses).toList())
                .to(headers);
    }

    @GET
    @Path("{slug}/record")
    public Response readRecord(@PathParam("slug") String slug, @Context UriInfo uri, @Context HttpHeaders headers) {
        QueryParameters.of(uri).check();
        return find(slug).record().to(headers);
    }

    @GET
    @Path("{slug}/notices")
    public Response listNotices(@PathParam("slug") String slug, @Context UriInfo uri, @Context HttpHeaders headers) {
        List<String> languages = WantedLanguages.of(uri, headers);
        return find(slug).notices(languages).to(headers);
    }

    private PreparedWorkshop find(String slug) {
        return OneWorkshop.find(snapshots.current(), slug);
    }

    private static String acceptLanguage(HttpHeaders headers) {
        return headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE);
    }
}
