package org.cifal.workshops.catalogue.linkeddata;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.cifal.workshops.catalogue.conditional.PreparedAnswer;
import org.cifal.workshops.catalogue.content.Choice;
import org.cifal.workshops.catalogue.language.WantedLanguages;
import org.cifal.workshops.catalogue.snapshot.OneWorkshop;
import org.cifal.workshops.catalogue.snapshot.PreparedWorkshop;
import org.cifal.workshops.catalogue.snapshot.PublicCaching;
import org.cifal.workshops.catalogue.snapshot.Snapshot;
import org.cifal.workshops.catalogue.snapshot.Snapshots;
import org.cifal.workshops.catalogue.syndication.Addresses;

/** One workshop for machines that know schema.org. */
@Path("/v1/workshops")
@PermitAll
class LinkedDataResource {

    private static final MediaType JSON_LD = MediaType.valueOf("application/ld+json;charset=utf-8");

    private final Snapshots snapshots;
    private final Addresses addresses;

    LinkedDataResource(Snapshots snapshots, Addresses addresses) {
        this.snapshots = snapshots;
        this.addresses = addresses;
    }

    @GET
    @Path("{slug}.jsonld")
    public Response read(@PathParam("slug") String slug, @Context UriInfo uri, @Context HttpHeaders headers) {
        Snapshot snapshot = snapshots.current();
        PreparedWorkshop workshop = OneWorkshop.find(snapshot, slug);
        var asked = new Asked(slug, workshop.choice(WantedLanguages.of(uri, headers)));
        return snapshot.answer(asked, same -> answer(workshop, asked.choice())).to(headers);
    }

    private PreparedAnswer answer(PreparedWorkshop workshop, Choice choice) {
        var document = new EventDocument(workshop, choice, addresses);
        byte[] written = document.bytes();
        return new PreparedAnswer(JSON_LD, written, workshop.asOf(), PublicCaching.in(document.languages()));
    }

    /** The key of an answer. */
    private record Asked(String slug, Choice choice) {}
}
