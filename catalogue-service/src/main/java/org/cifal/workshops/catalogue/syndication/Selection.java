package org.cifal.workshops.catalogue.syndication;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cifal.workshops.catalogue.parameter.QueryParameters;
import org.cifal.workshops.catalogue.search.WorkshopFilter;
import org.cifal.workshops.catalogue.snapshot.Languages;
import org.cifal.workshops.catalogue.snapshot.PreparedWorkshop;
import org.cifal.workshops.catalogue.snapshot.Snapshot;

/**
 * Which workshops a format of many is to show, and in which language.
 *
 * @param lang the language parameter, empty where there was none
 * @param languages wanted languages, the most wanted first
 * @param limit how many things it shows at most
 */
public record Selection(WorkshopFilter filter, Optional<String> lang, List<String> languages, int limit) {

    private static final int MOST = 500;
    private static final int USUAL = 100;
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    /**
     * Reads a request whose parameters are these alone.
     *
     * @throws org.cifal.workshops.catalogue.parameter.InvalidParameters with everything that is wrong
     */
    public static Selection of(UriInfo uri, HttpHeaders headers) {
        var parameters = QueryParameters.of(uri, WorkshopFilter.PARAMETERS, "lang", "limit");
        Selection selection = read(parameters, headers);
        parameters.check();
        return selection;
    }

    /** Reads its own parameters of a request; what is wrong with them is kept there until they are checked. */
    public static Selection read(QueryParameters parameters, HttpHeaders headers) {
        WorkshopFilter filter = WorkshopFilter.read(parameters);
        Optional<String> lang = language(parameters);
        int limit = (int) parameters.number("limit", 1, MOST, USUAL);
        return new Selection(filter, lang, wanted(lang, headers), limit);
    }

    /** The languages wanted by a request about one workshop, which knows no other parameter. */
    public static List<String> languages(UriInfo uri, HttpHeaders headers) {
        var parameters = QueryParameters.of(uri, "lang");
        Optional<String> lang = language(parameters);
        parameters.check();
        return wanted(lang, headers);
    }

    /** The first of the listing, at most as many as are wanted. */
    public List<PreparedWorkshop> among(Snapshot snapshot) {
        List<PreparedWorkshop> all = filter.among(snapshot);
        return all.subList(0, Math.min(limit, all.size()));
    }

    /** The address at which the same is shown, whatever the headers. */
    public UriBuilder address(String resource) {
        UriBuilder address = UriBuilder.fromUri(resource);
        filter.writeTo(address);
        lang.ifPresent(language -> address.queryParam("lang", language));
        return limit == USUAL ? address : address.queryParam("limit", limit);
    }

    /** The language parameter of any request. */
    public static Optional<String> language(QueryParameters parameters) {
        return parameters.parsed(
                "lang",
                35,
                given -> LANGUAGE.matcher(given).matches() ? Optional.of(given) : Optional.empty(),
                "must be a language tag such as en or pt-BR");
    }

    private static List<String> wanted(Optional<String> lang, HttpHeaders headers) {
        return Languages.wanted(lang.orElse(null), headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
