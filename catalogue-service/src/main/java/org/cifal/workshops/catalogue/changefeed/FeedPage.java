package org.cifal.workshops.catalogue.changefeed;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Map;
import org.cifal.workshops.catalogue.conditional.Composition;
import org.cifal.workshops.catalogue.conditional.PreparedAnswer;
import org.cifal.workshops.catalogue.snapshot.PreparedWorkshop;
import org.cifal.workshops.catalogue.snapshot.Snapshot;

/** One page of the feed, put together from items that are written already. */
final class FeedPage {

    /** A full page is not the last one; what changes of it reappears at a newer position. */
    private static final String FULL = "public, max-age=3600";

    private static final String LAST = "public, max-age=8";
    private static final String END =
            "\",\"license\":\"https://creativecommons.org/licenses/by/4.0/\",\"version\":\"1.1\"}";

    private FeedPage() {}

    static PreparedAnswer of(Snapshot snapshot, FeedQuery query, String publicUrl) {
        List<PreparedWorkshop> rest = snapshot.changedAfter(query.afterChangeNumber());
        List<PreparedWorkshop> items = rest.subList(0, Math.min(query.limit(), rest.size()));
        long last = items.isEmpty()
                ? query.afterChangeNumber()
                : items.get(items.size() - 1).changeNumber();
        var body = new Composition().text("{\"items\":[");
        for (int i = 0; i < items.size(); i++) {
            if (i > 0) {
                body.comma();
            }
            items.get(i).feedItem(body);
        }
        body.text("],\"next\":\"" + publicUrl + "/v1/feeds/workshops?afterChangeNumber=" + last + "&limit="
                        + query.limit())
                .text(END);
        String caching = items.size() == query.limit() ? FULL : LAST;
        return new PreparedAnswer(body, null, Map.of(HttpHeaders.CACHE_CONTROL, caching));
    }
}
