package org.cifal.workshops.catalogue.page;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cifal.workshops.catalogue.content.Texts;
import org.cifal.workshops.catalogue.parameter.QueryParameters;
import org.cifal.workshops.catalogue.snapshot.Languages;

/**
 * Somebody who reads a page.
 *
 * @param lang the parameter, null where there was none
 * @param languages wanted languages, the most wanted first
 */
public record Reader(String lang, List<String> languages) {

    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    private static final int LONGEST_TAG = 35;

    /** Reads {@code lang} and {@code Accept-Language}; what is wrong is kept there until the parameters are checked. */
    public static Reader of(QueryParameters parameters, HttpHeaders headers) {
        Optional<String> lang = parameters.parsed(
                "lang",
                LONGEST_TAG,
                given -> LANGUAGE.matcher(given).matches() ? Optional.of(given) : Optional.empty(),
                "must be a language tag such as en or pt-BR");
        return new Reader(
                lang.orElse(null),
                Languages.wanted(lang.orElse(null), headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
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
