package org.cifal.workshops.catalogue.history;

import java.time.Instant;
import java.util.List;
import org.cifal.workshops.catalogue.content.Texts;
import org.cifal.workshops.catalogue.notice.FieldChange;
import org.cifal.workshops.catalogue.workshop.EditorialAction;

/** The acts on one workshop as editors read them. */
public record HistoryView(List<HistoryEntryView> items) {

    /** One act. */
    public record HistoryEntryView(
            Instant at, Actor actor, EditorialAction action, long revision, Texts words, List<FieldChange> changes) {

        static HistoryEntryView of(HistoryEntry entry) {
            return new HistoryEntryView(
                    entry.at(), entry.actor(), entry.action(), entry.revision(), entry.words(), entry.changes());
        }
    }

    public static HistoryView of(List<HistoryEntry> entries) {
        return new HistoryView(entries.stream().map(HistoryEntryView::of).toList());
    }
}
