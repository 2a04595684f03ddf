package org.cifal.workshops.catalogue.newsfeed;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.cifal.workshops.catalogue.parameter.QueryParameters;
import org.cifal.workshops.catalogue.search.WorkshopFilter;
import org.cifal.workshops.catalogue.syndication.Addresses;
import org.cifal.workshops.catalogue.syndication.Selection;

/**
 * Whose news a request wants.
 *
 * @param after the last entry of the page before
 */
record NewsQuery(NewsFormat format, Selection selection, Optional<NewsPosition> after) {

    private static final int LONGEST_CURSOR = 512;

    /**
     * Reads a request.
     *
     * @throws org.cifal.workshops.catalogue.parameter.InvalidParameters with everything that is wrong
     */
    static NewsQuery of(NewsFormat format, UriInfo uri, HttpHeaders headers) {
        var parameters = QueryParameters.of(uri, WorkshopFilter.PARAMETERS, "lang", "limit", "cursor");
        Selection selection = Selection.read(parameters, headers, Selection.Size.FEED);
        Optional<NewsPosition> after = parameters.parsed(
                "cursor",
                LONGEST_CURSOR,
                cursor -> NewsPosition.read(cursor, selection.filter().toString()),
                "is not one that this feed gave out with these filters");
        parameters.check();
        return new NewsQuery(format, selection, after);
    }

    /** The page that begins after this entry, or the first. */
    String address(Addresses addresses, Optional<NewsPosition> last) {
        UriBuilder address = selection.address(addresses.listing(format.suffix()));
        last.ifPresent(position ->
                address.queryParam("cursor", position.cursor(selection.filter().toString())));
        return address.build().toString();
    }
}
