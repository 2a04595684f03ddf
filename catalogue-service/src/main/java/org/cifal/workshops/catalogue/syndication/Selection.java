package org.cifal.workshops.catalogue.syndication;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.cifal.workshops.catalogue.language.WantedLanguages;
import org.cifal.workshops.catalogue.parameter.QueryParameters;
import org.cifal.workshops.catalogue.search.WorkshopFilter;
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
        Optional<String> lang = WantedLanguages.chosen(parameters);
        int limit = (int) parameters.number("limit", 1, MOST, USUAL);
        return new Selection(filter, lang, WantedLanguages.of(lang, headers), limit);
    }

    /** The first of the listing, at most as many as are wanted. */
    public List<PreparedWorkshop> among(Snapshot snapshot) {
        List<PreparedWorkshop> all = filter.among(snapshot);
        return all.subList(0, Math.min(limit, all.size()));
    }

    /** The address at which the same is shown, whatever the headers. */
    public UriBuilder address(String resource) {
        UriBuilder address = UriBuilder.fromUri(resource);
        filter.writeTo((name, value) -> QueryParameters.write(address, name, value));
        lang.ifPresent(language -> address.queryParam("lang", language));
        return limit == USUAL ? address : address.queryParam("limit", limit);
    }
}
