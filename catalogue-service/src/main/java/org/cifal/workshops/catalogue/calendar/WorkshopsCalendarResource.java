package org.cifal.workshops.catalogue.calendar;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.cifal.workshops.catalogue.snapshot.Snapshots;
import org.cifal.workshops.catalogue.syndication.Addresses;
import org.cifal.workshops.catalogue.syndication.Selection;

/** A calendar to subscribe to. Written on a worker thread: many events take their time. */
@Path("/v1/workshops.ics")
@PermitAll
class WorkshopsCalendarResource {

    private final Snapshots snapshots;
    private final Addresses addresses;

    WorkshopsCalendarResource(Snapshots snapshots, Addresses addresses) {
        this.snapshots = snapshots;
        this.addresses = addresses;
    }

    @GET
    public Response subscribe(@Context UriInfo uri, @Context HttpHeaders headers) {
        var asked = new CalendarOfMany(Selection.of(uri, headers));
        return snapshots
                .current()
                .answer(asked, snapshot -> asked.answer(snapshot, addresses))
                .to(headers);
    }
}
