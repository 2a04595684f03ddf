package org.cifal.workshops.catalogue.sitemap;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.OptionalInt;
import org.cifal.workshops.catalogue.parameter.QueryParameters;
import org.cifal.workshops.catalogue.snapshot.Snapshot;
import org.cifal.workshops.catalogue.snapshot.Snapshots;
import org.cifal.workshops.catalogue.syndication.Addresses;

/** At the root, because a sitemap speaks only of addresses below its own folder. */
@Path("/sitemap.xml")
@PermitAll
class SitemapResource {

    private static final int NONE = 0;

    private final Snapshots snapshots;
    private final Addresses addresses;

    SitemapResource(Snapshots snapshots, Addresses addresses) {
        this.snapshots = snapshots;
        this.addresses = addresses;
    }

    @GET
    public Response read(@Context UriInfo uri, @Context HttpHeaders headers) {
        var parameters = QueryParameters.of(uri, "part");
        int given = (int) parameters.number("part", 1, Sitemap.MOST_PARTS, NONE);
        parameters.check();
        Snapshot snapshot = snapshots.current();
        var asked = new SitemapPart(given == NONE ? OptionalInt.empty() : OptionalInt.of(given));
        return snapshot.kept(asked, () -> asked.answer(snapshot, addresses))
                .orElseThrow(NotFoundException::new)
                .to(headers);
    }
}
