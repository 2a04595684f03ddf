package org.cifal.workshops.catalogue.history;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cifal.workshops.catalogue.content.Texts;
import org.cifal.workshops.catalogue.notice.FieldChange;
import org.cifal.workshops.catalogue.workshop.EditorialAction;

/** One page of the acts on a workshop as editors read them. */
public record HistoryView(List<HistoryEntryView> items, Optional<String> next) {

    /** One act. */
    public record HistoryEntryView(
            Instant at, Actor actor, EditorialAction action, long revision, Texts words, List<FieldChange> changes) {

        static HistoryEntryView of(HistoryEntry entry) {
            return new HistoryEntryView(
                    entry.at(), entry.actor(), entry.action(), entry.revision(), entry.words(), entry.changes());
        }
    }

    /**
     * Makes a page of what was found.
     *
     * @param found one more than fits, where there is another page
     * @param address of the first page
     */
    public static HistoryView of(List<HistoryEntry> found, int limit, String address) {
        List<HistoryEntryView> items =
                found.stream().limit(limit).map(HistoryEntryView::of).toList();
        return new HistoryView(
                items,
                found.size() > limit
                        ? Optional.of("%s?limit=%d&cursor=%d"
                                .formatted(address, limit, items.get(limit - 1).revision()))
                        : Optional.empty());
    }
}
