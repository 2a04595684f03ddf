package org.cifal.workshops.catalogue.finding;

import java.util.Arrays;
import java.util.Currency;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether a code is in the list it is taken from; the lists are others'. */
final class KnownCodes {

    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final Set<String> LONG_FOR_SHORT = Arrays.stream(Locale.getISOLanguages())
            .map(language -> Locale.forLanguageTag(language).getISO3Language())
            .collect(Collectors.toUnmodifiableSet());
    private static final Pattern LONG_LANGUAGE = Pattern.compile("[a-z]{3}");

    private KnownCodes() {}

    /** ISO 3166-1. */
    static boolean isCountry(String code) {
        return COUNTRIES.contains(code);
    }

    static Set<String> currencies() {
        return CURRENCIES;
    }

    /** ISO 4217, with the currencies of earlier years. */
    static boolean isCurrency(String code) {
        return CURRENCIES.contains(code);
    }

    /**
     * A well-formed tag (BCP 47) that begins with a language of ISO 639. Java has no list of the thousands that have
     * three letters alone, so each of three letters passes but those of which BCP 47 takes the two.
     */
    static boolean isLanguage(String tag) {
        String language = tag.split("-", 2)[0].toLowerCase(Locale.ROOT);
        boolean known = LANGUAGES.contains(language)
                || (LONG_LANGUAGE.matcher(language).matches() && !LONG_FOR_SHORT.contains(language));
        return known && isWellFormed(tag);
    }

    /** The language whose tag is the code of a country where another is spoken. */
    static boolean isKanuri(String tag) {
        return tag.split("-", 2)[0].equalsIgnoreCase("kr");
    }

    private static boolean isWellFormed(String tag) {
        try {
            new Locale.Builder().setLanguageTag(tag);
            return true;
        } catch (IllformedLocaleException malformed) {
            return false;
        }
    }
}
