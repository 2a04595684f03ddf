package org.cifal.workshops.catalogue.linkeddata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cifal.workshops.catalogue.content.Schedule;
import org.cifal.workshops.catalogue.content.Telling;
import org.cifal.workshops.catalogue.content.Venue;
import org.cifal.workshops.catalogue.workshop.WorkshopContent;

/** Where a workshop takes place: its places, and the network where it is held there or there as well. */
final class Places {

    private final WorkshopContent content;
    private final Telling telling;
    private final String page;

    Places(WorkshopContent content, Telling telling, String page) {
        this.content = content;
        this.telling = telling;
        this.page = page;
    }

    List<Thing> all() {
        return of(content.places());
    }

    /** Of a session: its own place, or the venues of the workshop where it states none. */
    List<Thing> of(Schedule.Session session) {
        if (session.venue() == null) {
            return of(Optional.ofNullable(content.venues()).orElse(List.of()));
        }
        return Stream.of(isOnline(session.venue()) ? network() : place(session.venue()))
                .filter(Thing::saysSomething)
                .toList();
    }

    private List<Thing> of(List<Venue> venues) {
        WorkshopContent.Format format = content.format();
        var places = new ArrayList<Thing>();
        if (format != WorkshopContent.Format.ONLINE) {
            venues.stream()
                    .filter(venue -> !isOnline(venue))
                    .map(this::place)
                    .filter(Thing::saysSomething)
                    .forEach(places::add);
        }
        if (isOnlineToo(format) || venues.stream().anyMatch(Places::isOnline)) {
            places.add(network());
        }
        return places;
    }

    private Thing network() {
        return Thing.a("VirtualLocation").with("url", page);
    }

    private Thing place(Venue venue) {
        Venue told = telling.tell(venue);
        return Thing.a("Place")
                .with("name", Optional.ofNullable(told.name()).or(() -> venue.statedIn(telling.languageOf(venue))))
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
