package org.cifal.workshops.catalogue.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One place; a workshop may have several. Its words are those of one language; those of others stand beside them (ADR
 * 35).
 *
 * @param region province or state
 * @param country ISO 3166-1 alpha-2
 * @param online whether the page puts "online" in the place of a place
 * @param stated the place in the page's words
 * @param language BCP 47 tag of the language of the words; absent where nobody says
 * @param inOtherLanguages by BCP 47 tag, in the order in which they were given; absent where there are none
 */
public record Venue(
        String name,
        String address,
        String city,
        String region,
        String country,
        Boolean online,
        Boolean toBeConfirmed,
        String stated,
        String language,
        Map<String, PlaceWords> inOtherLanguages) {

    /** The tag of a language that is not stated (RFC 5646 §4.1). */
    public static final String UNSTATED = "und";

    public Venue {
        inOtherLanguages =
                inOtherLanguages == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(inOtherLanguages));
    }

    /** The languages it has words in, its own first, which is {@link #UNSTATED} where nobody says. */
    public List<String> languages() {
        var languages = new ArrayList<String>(List.of(own()));
        others().keySet().stream().filter(other -> !other.equals(own())).forEach(languages::add);
        return List.copyOf(languages);
    }

    /**
     * As it is told in this language: in its words where the place has them, in its own where these leave something
     * out. Its language is absent where it is told in more than one.
     */
    public Venue in(String wanted) {
        PlaceWords told = told(wanted);
        return new Venue(
                told.name(),
                told.address(),
                told.city(),
                told.region(),
                country,
                online,
                toBeConfirmed,
                told.stated(),
                languageOf(wanted, PlaceWords.MEMBERS).orElse(null),
                null);
    }

    /** Those of {@link #languages()} that are stated. */
    public List<String> languagesStated() {
        return languages().stream()
                .filter(language -> !language.equals(UNSTATED))
                .toList();
    }

    /** The languages that are stated of the words of {@link #in(String)}. */
    public List<String> languagesToldIn(String wanted) {
        return spoken(wanted, PlaceWords.MEMBERS)
                .filter(language -> !language.equals(UNSTATED))
                .toList();
    }

    /** The language of these of the words of {@link #in(String)}; empty where it is not stated, or not one. */
    public Optional<String> languageOf(String wanted, List<Function<PlaceWords, String>> members) {
        List<String> languages = spoken(wanted, members).toList();
        return Optional.of(languages)
                .filter(spoken -> spoken.size() == 1 && !spoken.contains(UNSTATED))
                .map(spoken -> spoken.get(0));
    }

    /** The page's words of this language; none where the place has other words in it, though it be stated in another. */
    public Optional<String> statedIn(String wanted) {
        return Optional.ofNullable((has(wanted) ? others().get(wanted) : words()).stated())
                .filter(stated -> !stated.isBlank());
    }

    private Stream<String> spoken(String wanted, List<Function<PlaceWords, String>> members) {
        return members.stream()
                .filter(member -> member.apply(told(wanted)) != null)
                .map(member -> has(wanted) && member.apply(others().get(wanted)) != null ? wanted : own())
                .distinct();
    }

    private PlaceWords told(String wanted) {
        return has(wanted) ? others().get(wanted).orElse(words()) : words();
    }

    private boolean has(String wanted) {
        return !own().equals(wanted) && others().containsKey(wanted);
    }

    /** The words that are not those of another language. */
    public PlaceWords words() {
        return new PlaceWords(name, address, city, region, stated);
    }

    private String own() {
        return Optional.ofNullable(language).orElse(UNSTATED);
    }

    /** {@link #inOtherLanguages}, of which there may be none. */
    public Map<String, PlaceWords> others() {
        return Optional.ofNullable(inOtherLanguages).orElse(Map.of());
    }
}
