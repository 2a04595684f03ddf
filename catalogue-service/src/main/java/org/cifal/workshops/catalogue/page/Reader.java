package org.cifal.workshops.catalogue.page;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cifal.workshops.catalogue.content.Texts;
import org.cifal.workshops.catalogue.language.WantedLanguages;
import org.cifal.workshops.catalogue.parameter.QueryParameters;

/**
 * Somebody who reads a page.
 *
 * @param lang the parameter, null where there was none
 * @param languages wanted languages, the most wanted first
 */
public record Reader(String lang, List<String> languages) {

    /** Reads {@code lang} and {@code Accept-Language}; what is wrong is kept there until the parameters are checked. */
    public static Reader of(QueryParameters parameters, HttpHeaders headers) {
        Optional<String> lang = WantedLanguages.chosen(parameters);
        return new Reader(lang.orElse(null), WantedLanguages.of(lang, headers));
    }

    /**
     * Whoever made a request that was not understood; a language that is none is passed over.
     *
     * @param acceptLanguage the header, or null
     */
    public static Reader of(Map<String, List<String>> query, String acceptLanguage) {
        Optional<String> lang = WantedLanguages.chosen(QueryParameters.of(query));
        return new Reader(lang.orElse(null), WantedLanguages.of(lang, acceptLanguage));
    }

    public PageTexts texts() {
        return PageTexts.in(languages);
    }

    /** A text as this reader reads it best; null stays null. */
    public Spoken read(Texts texts) {
        return Spoken.of(texts, languages);
    }

    public List<Spoken> readAll(List<Texts> texts) {
        return Optional.ofNullable(texts).stream()
                .flatMap(List::stream)
                .flatMap(text -> Stream.ofNullable(read(text)))
                .toList();
    }
}
