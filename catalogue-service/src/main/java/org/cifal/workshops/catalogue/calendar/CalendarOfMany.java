package org.cifal.workshops.catalogue.calendar;

import java.util.List;
import org.cifal.workshops.catalogue.conditional.PreparedAnswer;
import org.cifal.workshops.catalogue.content.Telling;
import org.cifal.workshops.catalogue.snapshot.PreparedWorkshop;
import org.cifal.workshops.catalogue.snapshot.PublicCaching;
import org.cifal.workshops.catalogue.snapshot.Snapshot;
import org.cifal.workshops.catalogue.syndication.Addresses;
import org.cifal.workshops.catalogue.syndication.Selection;
import org.cifal.workshops.catalogue.syndication.Wording;

/** The calendar of the workshops that were asked for. */
record CalendarOfMany(Selection selection) {

    PreparedAnswer answer(Snapshot snapshot, Addresses addresses) {
        Wording wording = Wording.in(selection.languages());
        List<PreparedWorkshop> workshops = selection.among(snapshot);
        String self = selection.address(addresses.listing(".ics")).build().toString();
        var calendar = new CalendarDocument(wording.feedTitle(), wording.language(), self);
        workshops.forEach(workshop -> calendar.add(new WorkshopEvents(
                workshop.published(), new Telling(workshop.choice(selection.languages())), addresses)));
        return new PreparedAnswer(
                CalendarDocument.TYPE, calendar.bytes(), snapshot.asOf(), PublicCaching.in(wording.language()));
    }
}
