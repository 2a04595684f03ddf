package org.cifal.workshops.catalogue.series;

import io.smallrye.common.annotation.NonBlocking;
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
import java.util.Optional;
import org.cifal.workshops.catalogue.conditional.PreparedAnswer;
import org.cifal.workshops.catalogue.snapshot.Snapshot;
import org.cifal.workshops.catalogue.snapshot.Snapshots;

/** The published editions of one series. Never blocks: the answers are in memory. */
@Path("/v1/series/{slug}")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@NonBlocking
class SeriesResource {

    private final Snapshots snapshots;

    SeriesResource(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @GET
    public Response read(@PathParam("slug") String slug, @Context UriInfo uri, @Context HttpHeaders headers) {
        var query = SeriesQuery.of(slug, uri, headers);
        Snapshot snapshot = snapshots.current();
        return snapshot.kept(query, () -> answer(snapshot, query))
                .orElseThrow(NotFoundException::new)
                .to(headers);
    }

    private static Optional<PreparedAnswer> answer(Snapshot snapshot, SeriesQuery query) {
        return Optional.of(Editions.of(snapshot, query.of()))
                .filter(editions -> !editions.isEmpty())
                .map(editions -> EditionsPage.ofSeries(editions, query.languages(), snapshot.asOf()));
    }
}
