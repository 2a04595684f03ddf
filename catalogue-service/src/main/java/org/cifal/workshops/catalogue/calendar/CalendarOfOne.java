package org.cifal.workshops.catalogue.calendar;

import org.cifal.workshops.catalogue.conditional.PreparedAnswer;
import org.cifal.workshops.catalogue.snapshot.PreparedWorkshop;
import org.cifal.workshops.catalogue.snapshot.PublicCaching;
import org.cifal.workshops.catalogue.syndication.Addresses;

/** The calendar of one workshop in one language. */
record CalendarOfOne(String slug, String language) {

    PreparedAnswer answer(PreparedWorkshop workshop, Addresses addresses) {
        var published = workshop.published();
        var calendar = new CalendarDocument(
                published.workshop().content().title().in(language),
                language,
                addresses.workshop(slug) + ".ics?lang=" + language);
        calendar.add(new WorkshopEvents(published, language, addresses));
        return new PreparedAnswer(
                CalendarDocument.TYPE, calendar.bytes(), published.changedAt(), PublicCaching.in(language));
    }
}
