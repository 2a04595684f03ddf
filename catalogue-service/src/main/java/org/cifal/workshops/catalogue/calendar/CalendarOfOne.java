package org.cifal.workshops.catalogue.calendar;

import org.cifal.workshops.catalogue.conditional.PreparedAnswer;
import org.cifal.workshops.catalogue.content.Choice;
import org.cifal.workshops.catalogue.content.Telling;
import org.cifal.workshops.catalogue.snapshot.PreparedWorkshop;
import org.cifal.workshops.catalogue.snapshot.PublicCaching;
import org.cifal.workshops.catalogue.syndication.Addresses;

/** The calendar of one workshop as it is told to somebody. */
record CalendarOfOne(String slug, Choice choice) {

    PreparedAnswer answer(PreparedWorkshop workshop, Addresses addresses) {
        var published = workshop.published();
        var telling = new Telling(choice);
        var calendar = new CalendarDocument(
                telling.tell(published.workshop().content().title()),
                telling.language(),
                addresses.workshop(slug) + ".ics?lang=" + telling.language());
        calendar.add(new WorkshopEvents(published, telling, addresses));
        return new PreparedAnswer(
                CalendarDocument.TYPE, calendar.bytes(), published.changedAt(), PublicCaching.in(telling.languages()));
    }
}
