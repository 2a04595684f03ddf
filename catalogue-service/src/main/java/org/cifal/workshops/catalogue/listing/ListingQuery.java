package org.cifal.workshops.catalogue.listing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.cifal.workshops.catalogue.index.Trait;
import org.cifal.workshops.catalogue.language.WantedLanguages;
import org.cifal.workshops.catalogue.parameter.AddressQuery;
import org.cifal.workshops.catalogue.parameter.QueryParameters;
import org.cifal.workshops.catalogue.search.Cursor;
import org.cifal.workshops.catalogue.search.Facets;
import org.cifal.workshops.catalogue.search.Place;
import org.cifal.workshops.catalogue.search.Sort;
import org.cifal.workshops.catalogue.search.WorkshopFilter;

/**
 * What a request wants listed.
 *
 * @param facets the traits by which all matches are to be counted
 * @param highlights whether each item shows where the words looked for stand
 * @param lang the language parameter, empty where there was none
 * @param languages wanted languages, the most wanted first
 * @param after the last place of the page before
 * @param totalWanted whether the number of all matches was asked for (RFC 7240)
 */
record ListingQuery(
        WorkshopFilter filter,
        Sort sort,
        Set<Trait> facets,
        boolean highlights,
        Optional<String> lang,
        List<String> languages,
        int limit,
        Optional<Place> after,
        boolean totalWanted) {

    private static final int MOST = 100;
    private static final int USUAL = 20;

    /**
     * Reads the parameters and headers of a request.
     *
     * @param acceptLanguage the header, or null
     * @param prefer the header, or null
     * @throws org.cifal.workshops.catalogue.parameter.InvalidParameters with everything that is wrong
     */
    static ListingQuery of(Map<String, List<String>> query, String acceptLanguage, String prefer) {
        var parameters = QueryParameters.of(
                query, WorkshopFilter.PARAMETERS, "sort", "facets", "highlights", "lang", "limit", "cursor");
        WorkshopFilter filter = WorkshopFilter.read(parameters);
        Sort sort = Sort.read(parameters, filter);
        Set<Trait> facets = Facets.read(parameters);
        boolean highlights = highlights(parameters, filter);
        Optional<String> lang = WantedLanguages.chosen(parameters);
        int limit = (int) parameters.number("limit", 1, MOST, USUAL);
        Optional<Place> after = Cursor.read(parameters, filter, sort);
        parameters.check();
        return new ListingQuery(
                filter,
                sort,
                facets,
                highlights,
                lang,
                WantedLanguages.of(lang, acceptLanguage),
                limit,
                after,
                totalWanted(prefer));
    }

    /** The address of the page that begins after this place. */
    String next(String publicUrl, Place last) {
        String listed = Cursor.listed(filter, sort);
        var next = new StringBuilder(publicUrl).append("/v1/workshops?").append(listed);
        BiConsumer<String, String> parameter = parametersOf(next);
        if (!facets.isEmpty()) {
            parameter.accept("facets", facets.stream().map(Trait::parameter).collect(Collectors.joining(",")));
        }
        if (highlights) {
            parameter.accept("highlights", "true");
        }
        lang.ifPresent(language -> parameter.accept("lang", language));
        parameter.accept("limit", Integer.toString(limit));
        return next.append("cursor=").append(Cursor.of(last, listed)).toString();
    }

    private static BiConsumer<String, String> parametersOf(StringBuilder address) {
        return (name, value) -> address.append(name)
                .append('=')
                .append(AddressQuery.encoded(value))
                .append('&');
    }

    private static boolean highlights(QueryParameters parameters, WorkshopFilter filter) {
        boolean wanted = parameters.flag("highlights");
        if (wanted && !filter.hasText()) {
            parameters.wrong("highlights", "needs q: without words there is nothing to mark");
        }
        return wanted;
    }

    private static boolean totalWanted(String prefer) {
        return prefer != null
                && Arrays.stream(prefer.split(",")).map(String::trim).anyMatch("return=total-count"::equals);
    }
}
