package org.cifal.workshops.catalogue.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cifal.workshops.catalogue.content.PlaceWords;
import org.cifal.workshops.catalogue.content.Venue;
import org.cifal.workshops.catalogue.language.Languages;
import org.cifal.workshops.catalogue.text.CountryNames;
import org.cifal.workshops.catalogue.workshop.WorkshopContent;

/**
 * A place in one line.
 *
 * @param language of the words; null where it is not stated, or where they are in more than one
 * @param country its name in the page's language; null where there is none
 */
public record WrittenPlace(String words, String language, String country) {

    /** All of a workshop; one that says no more than that it is online is told by the format already. */
    public static Stream<WrittenPlace> all(WorkshopContent content, Reader reader) {
        boolean online = content.format() == WorkshopContent.Format.ONLINE;
        return content.places().stream()
                .flatMap(venue -> of(venue, reader).stream())
                .filter(place -> !(online
                        && place.country() == null
                        && PageTexts.anySays("format.online", place.words().strip())));
    }

    /** In the best of its languages; empty where nothing is known of it. */
    public static Optional<WrittenPlace> of(Venue venue, Reader reader) {
        String language = Languages.best(venue.languages(), reader.languages());
        Venue told = venue.in(language);
        String known =
                Stream.of(told.name(), told.city()).filter(part -> part != null).collect(Collectors.joining(", "));
        if (known.isEmpty()) {
            return Optional.ofNullable(told.stated())
                    .map(stated -> new WrittenPlace(stated, spoken(venue, language, List.of(PlaceWords::stated)), null))
                    .or(() -> around(venue, told, language, reader));
        }
        return Optional.of(new WrittenPlace(
                known, spoken(venue, language, List.of(PlaceWords::name, PlaceWords::city)), country(venue, reader)));
    }

    /** Where no place is known, the region or the country it will be in. */
    private static Optional<WrittenPlace> around(Venue venue, Venue told, String language, Reader reader) {
        String country = country(venue, reader);
        return Optional.ofNullable(told.region())
                .map(region -> new WrittenPlace(region, spoken(venue, language, List.of(PlaceWords::region)), country))
                .or(() -> Optional.ofNullable(country)
                        .map(name -> new WrittenPlace(name, reader.texts().language(), null)));
    }

    private static String country(Venue venue, Reader reader) {
        return venue.country() == null
                ? null
                : CountryNames.shown(venue.country(), reader.texts().locale());
    }

    private static String spoken(Venue venue, String language, List<Function<PlaceWords, String>> words) {
        return venue.languageOf(language, words).orElse(null);
    }
}
