package org.cifal.workshops.catalogue.syndication;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.cifal.workshops.catalogue.language.WantedLanguages;
import org.cifal.workshops.catalogue.parameter.AddressQuery;
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
public record Selection(WorkshopFilter filter, Optional<String> lang, List<String> languages, Size size, int limit) {

    /** How many are shown: a feed has pages, a calendar has none and so has to hold what anybody needs. */
    public enum Size {
        FEED(100, 500),
        CALENDAR(1000, 2000);

        private final int usual;
        private final int most;

        Size(int usual, int most) {
            this.usual = usual;
            this.most = most;
        }
    }

    /**
     * Reads a request for a calendar, whose parameters are these alone.
     *
     * @throws org.cifal.workshops.catalogue.parameter.InvalidParameters with everything that is wrong
     */
    public static Selection of(UriInfo uri, HttpHeaders headers) {
        var parameters = QueryParameters.of(uri, WorkshopFilter.PARAMETERS, "lang", "limit");
        Selection selection = read(parameters, headers, Size.CALENDAR);
        parameters.check();
        return selection;
    }

    /** Reads its own parameters of a request; what is wrong with them is kept there until they are checked. */
    public static Selection read(QueryParameters parameters, HttpHeaders headers, Size size) {
        WorkshopFilter filter = WorkshopFilter.read(parameters);
        Optional<String> lang = WantedLanguages.chosen(parameters);
        int limit = (int) parameters.number("limit", 1, size.most, size.usual);
        return new Selection(filter, lang, WantedLanguages.of(lang, headers), size, limit);
    }

    /** What is to come before what has been, at most as many as are wanted: so nothing near is left out. */
    public List<PreparedWorkshop> among(Snapshot snapshot) {
        List<PreparedWorkshop> all = filter.toComeFirst(snapshot);
        return all.subList(0, Math.min(limit, all.size()));
    }

    /** The address at which the same is shown, whatever the headers. */
    public UriBuilder address(String resource) {
        UriBuilder address = page(resource);
        return limit == size.usual ? address : address.queryParam("limit", limit);
    }

    /** As the other, of what has pages of its own. */
    public UriBuilder page(String resource) {
        UriBuilder address = UriBuilder.fromUri(resource);
        filter.writeTo((name, value) -> AddressQuery.write(address, name, value));
        lang.or(() -> languages.stream().filter(WantedLanguages::isTag).findFirst())
                .ifPresent(language -> address.queryParam("lang", language));
        return address;
    }
}
