package org.cifal.workshops.catalogue.overview;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cifal.workshops.catalogue.page.Reader;
import org.cifal.workshops.catalogue.parameter.AddressQuery;
import org.cifal.workshops.catalogue.parameter.QueryParameters;
import org.cifal.workshops.catalogue.search.Matches;
import org.cifal.workshops.catalogue.search.Sort;
import org.cifal.workshops.catalogue.search.WorkshopFilter;
import org.cifal.workshops.catalogue.snapshot.PreparedWorkshop;
import org.cifal.workshops.catalogue.snapshot.Snapshot;

/**
 * Which workshops somebody wants to see.
 *
 * @param sort empty means what is to come first
 * @param number of the page, from one
 */
record ListQuery(WorkshopFilter filter, Optional<Sort> sort, Reader reader, int number) {

    static final int ON_A_PAGE = 20;

    private static final int MOST_PAGES = 5_000;
    private static final String SORT = "sort";

    /**
     * Reads a request.
     *
     * @throws org.cifal.workshops.catalogue.parameter.InvalidParameters with everything that is wrong
     */
    static ListQuery of(UriInfo uri, HttpHeaders headers) {
        Map<String, List<String>> given = withoutBlanks(AddressQuery.withoutMarks(QueryParameters.given(uri)));
        var parameters = QueryParameters.of(given, WorkshopFilter.PARAMETERS, SORT, "lang", "page");
        WorkshopFilter filter = WorkshopFilter.read(parameters);
        Sort read = Sort.read(parameters, filter);
        var query = new ListQuery(
                filter,
                Optional.of(read).filter(sort -> given.containsKey(SORT) || filter.hasText()),
                Reader.of(parameters, headers),
                (int) parameters.number("page", 1, MOST_PAGES, 1));
        parameters.check();
        return query;
    }

    /** A form sends what was left open as well. */
    private static Map<String, List<String>> withoutBlanks(Map<String, List<String>> given) {
        given.values().removeIf(values -> values.stream().allMatch(String::isEmpty));
        return given;
    }

    /** Those of the page and all before it, and one more where there are more. */
    List<PreparedWorkshop> upToHere(Snapshot snapshot) {
        int most = number * ON_A_PAGE + 1;
        return sort.map(order -> Matches.of(snapshot, filter)
                        .page(order, Optional.empty(), most)
                        .items())
                .orElseGet(
                        () -> filter.toComeFirst(snapshot).stream().limit(most).toList());
    }
}
