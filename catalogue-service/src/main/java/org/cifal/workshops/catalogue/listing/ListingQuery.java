package org.cifal.workshops.catalogue.listing;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cifal.workshops.catalogue.parameter.QueryParameters;
import org.cifal.workshops.catalogue.search.WorkshopFilter;
import org.cifal.workshops.catalogue.snapshot.Languages;
import org.cifal.workshops.catalogue.snapshot.Position;

/**
 * What a request wants listed.
 *
 * @param lang the language parameter, empty where there was none
 * @param languages wanted languages, the most wanted first
 * @param after the last position of the page before
 * @param totalWanted whether the number of all matches was asked for (RFC 7240)
 */
record ListingQuery(
        WorkshopFilter filter,
        Optional<String> lang,
        List<String> languages,
        int limit,
        Optional<Position> after,
        boolean totalWanted) {

    private static final int LONGEST_CURSOR = 512;
    private static final int MOST = 100;
    private static final int USUAL = 20;
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    /**
     * Reads the parameters and headers of a request.
     *
     * @throws org.cifal.workshops.catalogue.parameter.InvalidParameters with everything that is wrong
     */
    static ListingQuery of(UriInfo uri, HttpHeaders headers) {
        var parameters = QueryParameters.of(uri, WorkshopFilter.PARAMETERS, "lang", "limit", "cursor");
        WorkshopFilter filter = WorkshopFilter.read(parameters);
        Optional<String> lang = language(parameters);
        int limit = (int) parameters.number("limit", 1, MOST, USUAL);
        Optional<Position> after = parameters.parsed(
                "cursor",
                LONGEST_CURSOR,
                cursor -> Cursor.position(cursor, filter.toString()),
                "is not one that this listing gave out with these filters");
        parameters.check();
        return new ListingQuery(filter, lang, languages(lang, headers), limit, after, totalWanted(headers));
    }

    /** The languages wanted by a request that reads one workshop. */
    static List<String> languages(UriInfo uri, HttpHeaders headers) {
        var parameters = QueryParameters.of(uri, "lang");
        Optional<String> lang = language(parameters);
        parameters.check();
        return languages(lang, headers);
    }

    /** The address of the page that begins after this position. */
    String next(String publicUrl, Position last) {
        UriBuilder next = UriBuilder.fromUri(publicUrl).path("/v1/workshops");
        filter.writeTo(next);
        lang.ifPresent(language -> next.queryParam("lang", language));
        return next.queryParam("limit", limit)
                .queryParam("cursor", Cursor.of(last, filter.toString()))
                .build()
                .toString();
    }

    private static Optional<String> language(QueryParameters parameters) {
        return parameters.parsed(
                "lang",
                35,
                given -> LANGUAGE.matcher(given).matches() ? Optional.of(given) : Optional.empty(),
                "must be a language tag such as en or pt-BR");
    }

    private static List<String> languages(Optional<String> lang, HttpHeaders headers) {
        return Languages.wanted(lang.orElse(null), headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    private static boolean totalWanted(HttpHeaders headers) {
        String prefer = headers.getHeaderString("Prefer");
        return prefer != null
                && Arrays.stream(prefer.split(",")).map(String::trim).anyMatch("return=total-count"::equals);
    }
}
