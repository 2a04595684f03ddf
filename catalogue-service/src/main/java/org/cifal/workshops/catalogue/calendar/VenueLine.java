package org.cifal.workshops.catalogue.calendar;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cifal.workshops.catalogue.content.PlaceWords;
import org.cifal.workshops.catalogue.content.Venue;

/** A place in one line of one language, in the page's words where it has any. */
final class VenueLine {

    private VenueLine() {}

    static String of(Venue venue, String language) {
        Venue told = venue.in(language);
        return venue.statedIn(language).orElseGet(() -> Stream.of(told.name(), told.city(), told.country())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", ")));
    }

    /** The language of the lines, where they are all known to be in one. */
    static Optional<String> language(List<Venue> venues, String language) {
        List<Optional<String>> languages = venues.stream()
                .map(venue -> venue.languageOf(
                        language,
                        venue.statedIn(language).isPresent()
                                ? List.of(PlaceWords::stated)
                                : List.of(PlaceWords::name, PlaceWords::city)))
                .distinct()
                .toList();
        return languages.size() == 1 ? languages.get(0) : Optional.empty();
    }
}
