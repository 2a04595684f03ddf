package org.cifal.workshops.catalogue.fulltext;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cifal.workshops.catalogue.content.Schedule;
import org.cifal.workshops.catalogue.content.Venue;
import org.cifal.workshops.catalogue.fulltext.WorkshopText.Weight;
import org.cifal.workshops.catalogue.workshop.WorkshopContent;

/**
 * What the places of a workshop are called. The record has codes of countries, and people look for names: each is found
 * by those of the languages the catalogue's own words are in.
 */
final class PlaceTexts {

    private static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.KOREAN, Locale.FRENCH, Locale.forLanguageTag("es"));

    private PlaceTexts() {}

    static Stream<WorkshopText> names(WorkshopContent content) {
        Map<Venue, String> places = places(content);
        Map<String, String> countries = new LinkedHashMap<>();
        places.forEach((venue, at) -> Optional.ofNullable(venue.country())
                .ifPresent(country -> countries.putIfAbsent(country, at + "/country")));
        return Stream.concat(
                places.entrySet().stream().flatMap(place -> texts(place.getValue(), place.getKey())),
                countries.entrySet().stream().flatMap(country -> countryNames(country.getValue(), country.getKey())));
    }

    static Stream<WorkshopText> addresses(WorkshopContent content) {
        return places(content).entrySet().stream()
                .flatMap(place -> WorkshopText.plain(
                        place.getValue() + "/address",
                        Weight.PROSE,
                        place.getKey().address()));
    }

    /** Each once, by where it stands first. */
    private static Map<Venue, String> places(WorkshopContent content) {
        Map<Venue, String> places = new LinkedHashMap<>();
        List<Venue> venues = Optional.ofNullable(content.venues()).orElse(List.of());
        for (int i = 0; i < venues.size(); i++) {
            places.putIfAbsent(venues.get(i), "/venues/" + i);
        }
        List<Schedule.Session> sessions = Optional.ofNullable(content.schedule())
                .map(Schedule::sessionsOrNone)
                .orElse(List.of());
        for (int i = 0; i < sessions.size(); i++) {
            if (sessions.get(i).venue() != null) {
                places.putIfAbsent(sessions.get(i).venue(), "/schedule/sessions/%d/venue".formatted(i));
            }
        }
        return places;
    }

    private static Stream<WorkshopText> texts(String at, Venue venue) {
        return Stream.of(
                        WorkshopText.plain(at + "/name", Weight.NAME, venue.name()),
                        WorkshopText.plain(at + "/city", Weight.NAME, venue.city()),
                        WorkshopText.plain(at + "/region", Weight.NAME, venue.region()),
                        WorkshopText.plain(at + "/stated", Weight.NAME, venue.stated()))
                .flatMap(texts -> texts);
    }

    private static Stream<WorkshopText> countryNames(String at, String country) {
        Locale place = new Locale.Builder().setRegion(country).build();
        return LANGUAGES.stream()
                .map(language ->
                        new WorkshopText(at, language.toLanguageTag(), Weight.NAME, place.getDisplayCountry(language)));
    }
}
