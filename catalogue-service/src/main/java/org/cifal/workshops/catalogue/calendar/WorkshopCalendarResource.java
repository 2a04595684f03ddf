package org.cifal.workshops.catalogue.calendar;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.cifal.workshops.catalogue.language.WantedLanguages;
import org.cifal.workshops.catalogue.snapshot.OneWorkshop;
import org.cifal.workshops.catalogue.snapshot.PreparedWorkshop;
import org.cifal.workshops.catalogue.snapshot.Snapshot;
import org.cifal.workshops.catalogue.snapshot.Snapshots;
import org.cifal.workshops.catalogue.syndication.Addresses;

/** One workshop to put into one's calendar. */
@Path("/v1/workshops")
@PermitAll
class WorkshopCalendarResource {

    private final Snapshots snapshots;
    private final Addresses addresses;

    WorkshopCalendarResource(Snapshots snapshots, Addresses addresses) {
        this.snapshots = snapshots;
        this.addresses = addresses;
    }

    @GET
    @Path("{slug}.ics")
    public Response read(@PathParam("slug") String slug, @Context UriInfo uri, @Context HttpHeaders headers) {
        Snapshot snapshot = snapshots.current();
        PreparedWorkshop workshop = OneWorkshop.find(snapshot, slug);
        var asked = new CalendarOfOne(slug, workshop.choice(WantedLanguages.of(uri, headers)));
        return snapshot.answer(asked, same -> asked.answer(workshop, addresses)).to(headers);
    }
}
