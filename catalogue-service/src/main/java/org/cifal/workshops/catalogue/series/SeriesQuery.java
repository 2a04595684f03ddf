package org.cifal.workshops.catalogue.series;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cifal.workshops.catalogue.parameter.QueryParameters;
import org.cifal.workshops.catalogue.snapshot.Languages;

/**
 * Which editions are wanted, and in what language.
 *
 * @param of the slug of a series, or a slash and the slug of a workshop
 * @param languages wanted languages, the most wanted first
 */
record SeriesQuery(String of, List<String> languages) {

    private static final int LONGEST_TAG = 35;
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    static SeriesQuery of(String what, UriInfo uri, HttpHeaders headers) {
        var parameters = QueryParameters.of(uri, "lang");
        Optional<String> lang = parameters.parsed(
                "lang",
                LONGEST_TAG,
                given -> LANGUAGE.matcher(given).matches() ? Optional.of(given) : Optional.empty(),
                "must be a language tag such as en or pt-BR");
        parameters.check();
        return new SeriesQuery(
                what, Languages.wanted(lang.orElse(null), headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
    }
}
