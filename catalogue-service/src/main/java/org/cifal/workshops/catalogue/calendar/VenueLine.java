package org.cifal.workshops.catalogue.calendar;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cifal.workshops.catalogue.content.PlaceWords;
import org.cifal.workshops.catalogue.content.Telling;
import org.cifal.workshops.catalogue.content.Venue;
import org.cifal.workshops.catalogue.text.CountryNames;

/** A place in one line of one language, in the page's words where it has any, with its name and its street address. */
final class VenueLine {

    private VenueLine() {}

    static String of(Venue venue, Telling telling) {
        Venue told = telling.tell(venue);
        return venue.statedIn(telling.languageOf(venue))
                .map(stated -> joined(unlessIn(stated, told.name()), stated, unlessIn(stated, told.address())))
                .orElseGet(() -> joined(told.name(), told.address(), told.city(), country(venue, telling)));
    }

    /** In the language of the line, and in that of the whole where nobody says which that is. */
    private static String country(Venue venue, Telling telling) {
        String line = telling.languageOf(venue);
        String language = venue.languagesStated().contains(line) ? line : telling.language();
        return venue.country() == null ? null : CountryNames.shown(venue.country(), Locale.forLanguageTag(language));
    }

    private static String unlessIn(String stated, String part) {
        return part == null || stated.contains(part) ? null : part;
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    /** The language of the lines, where they are all known to be in one. */
    static Optional<String> language(List<Venue> venues, Telling telling) {
        List<Optional<String>> languages = venues.stream()
                .map(venue -> language(venue, telling.languageOf(venue)))
                .distinct()
                .toList();
        return languages.size() == 1 ? languages.get(0) : Optional.empty();
    }

    private static Optional<String> language(Venue venue, String told) {
        return venue.languageOf(
                told,
                venue.statedIn(told).isPresent()
                        ? List.of(PlaceWords::name, PlaceWords::stated, PlaceWords::address)
                        : List.of(PlaceWords::name, PlaceWords::address, PlaceWords::city));
    }
}
