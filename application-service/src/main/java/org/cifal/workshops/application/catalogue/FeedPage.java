package org.cifal.workshops.application.catalogue;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cifal.workshops.application.call.WorkshopFacts;

/**
 * A page of the feed (Realtime Paged Data Exchange 1.1).
 *
 * @param next where to go on; its address is the catalogue's public one, of which only the position is used
 */
record FeedPage(URI next, List<Item> items) {

    private static final Pattern POSITION = Pattern.compile("(?:^|&)afterChangeNumber=(\\d+)(?:&|$)");

    /** The change number after which the next page begins. */
    long nextPosition() {
        Matcher position = POSITION.matcher(next.getQuery());
        if (!position.find()) {
            throw new IllegalStateException("The feed's next page has no afterChangeNumber.");
        }
        return Long.parseLong(position.group(1));
    }

    /**
     * One workshop at its newest position.
     *
     * @param state "updated", or "deleted" when it is shown no more, which has no data
     */
    record Item(String state, UUID id, long modified, WorkshopFacts data) {

        boolean deleted() {
            return "deleted".equals(state);
        }
    }
}
