package org.cifal.workshops.catalogue.oembed;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.cifal.workshops.catalogue.conditional.PreparedAnswer;
import org.cifal.workshops.catalogue.snapshot.PublicCaching;
import org.cifal.workshops.catalogue.snapshot.Snapshot;
import org.cifal.workshops.catalogue.snapshot.Snapshots;
import org.cifal.workshops.catalogue.syndication.Addresses;
import org.cifal.workshops.catalogue.wire.WireFormat;

/** What an editor of a website gets who pastes an address of ours. */
@Path("/v1/oembed")
@PermitAll
class OEmbedResource {

    private final Snapshots snapshots;
    private final Addresses addresses;

    OEmbedResource(Snapshots snapshots, Addresses addresses) {
        this.snapshots = snapshots;
        this.addresses = addresses;
    }

    @GET
    public Response describe(@Context UriInfo uri, @Context HttpHeaders headers) {
        OEmbedQuery query = OEmbedQuery.of(uri);
        Snapshot snapshot = snapshots.current();
        Embeddable embeddable = Embeddable.at(query.url(), snapshot, addresses).orElseThrow(NotFoundException::new);
        OEmbedView view = OEmbedView.of(embeddable, query, addresses);
        return new PreparedAnswer(WireFormat.bytes(view), snapshot.asOf(), PublicCaching.ANY_LANGUAGE).to(headers);
    }
}
