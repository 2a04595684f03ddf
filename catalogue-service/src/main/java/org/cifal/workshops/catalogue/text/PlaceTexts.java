package org.cifal.workshops.catalogue.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cifal.workshops.catalogue.content.PlaceWords;
import org.cifal.workshops.catalogue.content.Schedule;
import org.cifal.workshops.catalogue.content.Venue;
import org.cifal.workshops.catalogue.text.WorkshopText.Weight;
import org.cifal.workshops.catalogue.workshop.WorkshopContent;

/**
 * What the places of a workshop are called. The record has codes of countries, and people look for names: each is found
 * by its {@link CountryNames}.
 */
final class PlaceTexts {

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
                .flatMap(place -> inEachLanguage(place.getValue(), place.getKey(), PlaceTexts::address));
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
        return inEachLanguage(at, venue, PlaceTexts::names);
    }

    private static Stream<WorkshopText> inEachLanguage(String at, Venue venue, InOne texts) {
        return Stream.concat(
                texts.of(at, venue.languages().get(0), venue.words()),
                venue.others().entrySet().stream()
                        .flatMap(other -> texts.of(
                                at + "/inOtherLanguages/" + other.getKey(), other.getKey(), other.getValue())));
    }

    private static Stream<WorkshopText> names(String at, String language, PlaceWords words) {
        return Stream.of(
                        WorkshopText.plain(at + "/name", language, Weight.NAME, words.name()),
                        WorkshopText.plain(at + "/city", language, Weight.NAME, words.city()),
                        WorkshopText.plain(at + "/region", language, Weight.NAME, words.region()),
                        WorkshopText.plain(at + "/stated", language, Weight.NAME, words.stated()))
                .flatMap(texts -> texts);
    }

    private static Stream<WorkshopText> address(String at, String language, PlaceWords words) {
        return WorkshopText.plain(at + "/address", language, Weight.PROSE, words.address());
    }

    private interface InOne {
        Stream<WorkshopText> of(String at, String language, PlaceWords words);
    }

    private static Stream<WorkshopText> countryNames(String at, String country) {
        return CountryNames.of(country).stream()
                .map(name -> new WorkshopText(
                        at, name.language(), name.usual() ? Weight.NAME : Weight.KNOWN_AS, name.text()));
    }
}
