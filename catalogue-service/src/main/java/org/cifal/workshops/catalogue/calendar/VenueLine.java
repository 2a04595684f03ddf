package org.cifal.workshops.catalogue.calendar;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cifal.workshops.catalogue.content.Venue;

/** A place in one line, in the page's words where it has any. */
final class VenueLine {

    private VenueLine() {}

    static String of(Venue venue) {
        String stated = venue.stated();
        return stated != null && !stated.isBlank()
                ? stated
                : Stream.of(venue.name(), venue.city(), venue.country())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", "));
    }
}
