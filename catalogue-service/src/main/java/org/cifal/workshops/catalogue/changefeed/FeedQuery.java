package org.cifal.workshops.catalogue.changefeed;

import jakarta.ws.rs.core.UriInfo;
import org.cifal.workshops.catalogue.parameter.QueryParameters;

/** Which page of the feed is wanted: the changes after a number, so many at most. */
record FeedQuery(long afterChangeNumber, int limit) {

    private static final int MOST = 1000;
    private static final int USUAL = 500;

    static FeedQuery of(UriInfo uri) {
        var parameters = QueryParameters.of(uri, "afterChangeNumber", "limit");
        long after = parameters.number("afterChangeNumber", 0, Long.MAX_VALUE, 0);
        int limit = (int) parameters.number("limit", 1, MOST, USUAL);
        parameters.check();
        return new FeedQuery(after, limit);
    }
}
