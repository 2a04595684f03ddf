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
 * What countries are called in the languages the catalogue's own words are in. A country is shown by the name the United
 * Nations give it, from {@code country-names-un.properties}, where CLDR, which the JDK has, prefers other words; it is
 * found by both, and by others in use, from {@code country-names.properties}.
 */
public final class CountryNames {

    private static final List<String> LANGUAGES = List.of("en", "ko", "fr", "es");
    static final Properties OF_THE_UN = read("/country-names-un.properties");
    static final Properties OTHERS = read("/country-names.properties");
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

    /**
     * The name by which a country is shown.
     *
     * @param code of ISO 3166-1; one that is none is shown as it is
     */
    public static String shown(String code, Locale locale) {
        String ofTheUn = OF_THE_UN.getProperty(key(code, locale.getLanguage()));
        return ofTheUn == null ? ofCldr(code, locale) : ofTheUn;
    }

    /** The names of the United Nations that CLDR has not, by language and code. */
    public static Map<String, Map<String, String>> ofTheUnitedNations() {
        Map<String, Map<String, String>> names = new TreeMap<>();
        for (String code : BY_CODE.keySet()) {
            for (String language : LANGUAGES) {
                String name = OF_THE_UN.getProperty(key(code, language));
                if (name != null) {
                    names.computeIfAbsent(language, same -> new TreeMap<>()).put(code, name);
                }
            }
        }
        return names;
    }

    private static String ofCldr(String code, Locale locale) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(locale);
    }

    private static List<Name> named(String code) {
        return LANGUAGES.stream().flatMap(language -> named(code, language)).toList();
    }

    private static Stream<Name> named(String code, String language) {
        String usual = ofCldr(code, Locale.forLanguageTag(language));
        // Later editions of CLDR take over some of the United Nations' names.
        Stream<String> others = others(key(code, language)).filter(name -> !name.equals(usual));
        return Stream.concat(
                Stream.of(new Name(language, usual, true)), others.map(name -> new Name(language, name, false)));
    }

    private static Stream<String> others(String key) {
        return Stream.concat(
                Stream.ofNullable(OF_THE_UN.getProperty(key)).map(CountryNames::itself),
                Stream.ofNullable(OTHERS.getProperty(key)).flatMap(names -> Arrays.stream(names.split(" \\| "))));
    }

    /** What follows a comma says where it belongs, and who looks for that does not look for this. */
    static String itself(String name) {
        return name.split(", ", 2)[0];
    }

    private static String key(String code, String language) {
        return code + "." + language;
    }

    private static Properties read(String resource) {
        var names = new Properties();
        try (Reader file =
                new InputStreamReader(CountryNames.class.getResourceAsStream(resource), StandardCharsets.UTF_8)) {
            names.load(file);
        } catch (IOException brokenPackage) {
            throw new UncheckedIOException(brokenPackage);
        }
        return names;
    }
}
