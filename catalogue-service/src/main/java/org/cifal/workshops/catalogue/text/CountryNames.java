package org.cifal.workshops.catalogue.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cifal.workshops.catalogue.word.WordForms;

/**
 * What countries are called in the languages the catalogue's own words are in: the name CLDR prefers, which the JDK
 * has, and beside it those it has not – the United Nations' and others in use – from {@code country-names.properties}.
 */
public final class CountryNames {

    private static final List<String> LANGUAGES = List.of("en", "ko", "fr", "es");
    static final Properties OTHERS = read();
    private static final Map<String, List<Name>> BY_CODE = Arrays.stream(Locale.getISOCountries())
            .collect(Collectors.toMap(
                    Function.identity(), CountryNames::named, (one, same) -> one, TreeMap<String, List<Name>>::new));
    private static final Set<String> WORDS = BY_CODE.values().stream()
            .flatMap(List::stream)
            .flatMap(name -> WordForms.typed(name.text()).stream().map(WordForms::kept))
            .collect(Collectors.toUnmodifiableSet());

    /**
     * One name.
     *
     * @param usual whether it is the one CLDR prefers
     */
    public record Name(String language, String text, boolean usual) {}

    private CountryNames() {}

    /** Of a code of ISO 3166-1; none where there is no such country. */
    public static List<Name> of(String code) {
        return BY_CODE.getOrDefault(code, List.of());
    }

    /** Whether it is a word of some country's name, as words are kept. */
    public static boolean haveWord(String kept) {
        return WORDS.contains(kept);
    }

    private static List<Name> named(String code) {
        Locale country = new Locale.Builder().setRegion(code).build();
        return LANGUAGES.stream()
                .flatMap(language -> Stream.concat(
                        Stream.of(new Name(language, country.getDisplayCountry(Locale.forLanguageTag(language)), true)),
                        others(code, language)))
                .toList();
    }

    private static Stream<Name> others(String code, String language) {
        return Stream.ofNullable(OTHERS.getProperty(code + "." + language))
                .flatMap(names -> Arrays.stream(names.split(" \\| ")))
                .map(name -> new Name(language, name, false));
    }

    private static Properties read() {
        var others = new Properties();
        try (Reader file = new InputStreamReader(
                CountryNames.class.getResourceAsStream("/country-names.properties"), StandardCharsets.UTF_8)) {
            others.load(file);
        } catch (IOException brokenPackage) {
            throw new UncheckedIOException(brokenPackage);
        }
        return others;
    }
}
