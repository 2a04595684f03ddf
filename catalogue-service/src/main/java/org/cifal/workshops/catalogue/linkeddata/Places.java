package org.cifal.workshops.catalogue.linkeddata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cifal.workshops.catalogue.content.Schedule;
import org.cifal.workshops.catalogue.content.Venue;
import org.cifal.workshops.catalogue.workshop.WorkshopContent;

/** Where a workshop takes place: its places, and the network where it is held there or there as well. */
final class Places {

    private Places() {}

    static List<Thing> of(WorkshopContent content, String language, String page) {
        return of(content.places(), content.format(), language, page);
    }

    /** Of a session: its own place, or the venues of the workshop where it states none. */
    static List<Thing> of(Schedule.Session session, WorkshopContent content, String language, String page) {
        if (session.venue() == null) {
            return of(Optional.ofNullable(content.venues()).orElse(List.of()), content.format(), language, page);
        }
        return List.of(isOnline(session.venue()) ? network(page) : place(session.venue(), language));
    }

    private static List<Thing> of(List<Venue> venues, WorkshopContent.Format format, String language, String page) {
        var places = new ArrayList<Thing>();
        if (format != WorkshopContent.Format.ONLINE) {
            venues.stream()
                    .filter(venue -> !isOnline(venue))
                    .map(venue -> place(venue, language))
                    .forEach(places::add);
        }
        if (isOnlineToo(format) || venues.stream().anyMatch(Places::isOnline)) {
            places.add(network(page));
        }
        return places;
    }

    private static Thing network(String page) {
        return Thing.a("VirtualLocation").with("url", page);
    }

    private static Thing place(Venue venue, String language) {
        Venue told = venue.in(language);
        return Thing.a("Place")
                .with("name", Optional.ofNullable(told.name()).or(() -> venue.statedIn(language)))
                .with(
                        "address",
                        Thing.a("PostalAddress")
                                .with("streetAddress", told.address())
                                .with("addressLocality", told.city())
                                .with("addressRegion", told.region())
                                .with("addressCountry", told.country()));
    }

    private static boolean isOnline(Venue venue) {
        return Boolean.TRUE.equals(venue.online());
    }

    private static boolean isOnlineToo(WorkshopContent.Format format) {
        return format == WorkshopContent.Format.ONLINE
                || format == WorkshopContent.Format.HYBRID
                || format == WorkshopContent.Format.BLENDED;
    }
}
