package org.cifal.workshops.catalogue.changefeed;

import java.util.List;
import java.util.Map;
import org.cifal.workshops.catalogue.parameter.QueryParameters;

/** Which page of the feed is wanted: the changes after a number, so many at most. */
record FeedQuery(long afterChangeNumber, int limit) {

    private static final int MOST = 1000;
    private static final int USUAL = 500;

    static FeedQuery of(Map<String, List<String>> query) {
        var parameters = QueryParameters.of(query, List.of(), "afterChangeNumber", "limit");
        long after = parameters.number("afterChangeNumber", 0, Long.MAX_VALUE, 0);
        int limit = (int) parameters.number("limit", 1, MOST, USUAL);
        parameters.check();
        return new FeedQuery(after, limit);
    }
}
