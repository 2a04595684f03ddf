package org.cifal.workshops.application.casefile;

import java.time.Instant;
import java.util.List;
import org.cifal.workshops.application.history.HistoryEntry;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who did what to an application. */
@Schema(name = "ApplicationHistory")
record HistoryView(List<ItemView> items) {

    static HistoryView of(List<HistoryEntry> entries) {
        return new HistoryView(entries.stream().map(ItemView::of).toList());
    }

    @Schema(name = "HistoryItem")
    record ItemView(Instant at, String kind, String by, String action, String from, String to, String reason) {
        static ItemView of(HistoryEntry entry) {
            return new ItemView(
                    entry.at(),
                    entry.by().kind(),
                    entry.by().subject(),
                    entry.change().what(),
                    entry.change().before(),
                    entry.change().after(),
                    entry.change().reason());
        }
    }
}
