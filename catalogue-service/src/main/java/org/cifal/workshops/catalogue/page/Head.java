package org.cifal.workshops.catalogue.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cifal.workshops.catalogue.syndication.Addresses;
import org.cifal.workshops.catalogue.syndication.Wording;

/**
 * What a page says of itself to search engines and to whoever shares its address.
 *
 * @param description a sentence or two
 * @param canonical its one address in the language it is in
 * @param versions the addresses of its languages by their tags
 * @param locale as Open Graph writes it; null where no country is known of the language
 */
public record Head(
        String title,
        String description,
        String canonical,
        Map<String, String> versions,
        String locale,
        String siteName,
        String oembed) {

    private static final Map<String, String> COUNTRIES = Map.of("en", "GB", "ko", "KR", "fr", "FR", "es", "ES");

    /**
     * Of a page.
     *
     * @param lang the parameter, null where there was none: then it is the plain address
     */
    public static Head of(
            Spoken title, String description, LanguageVersions versions, String lang, Addresses addresses) {
        String canonical = lang == null ? versions.plain() : versions.in(title.language());
        return new Head(
                title.text(),
                description,
                canonical,
                versions.byLanguage(),
                locale(title.language()),
                Wording.in(List.of(title.language())).publisher(),
                addresses.oEmbed(canonical));
    }

    private static String locale(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        String country = locale.getCountry().isEmpty() ? COUNTRIES.get(locale.getLanguage()) : locale.getCountry();
        return Optional.ofNullable(country)
                .map(known -> locale.getLanguage() + "_" + known)
                .orElse(null);
    }
}
