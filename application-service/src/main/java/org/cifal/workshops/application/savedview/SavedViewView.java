package org.cifal.workshops.application.savedview;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A view as officers read it.
 *
 * @param applications address of the list, asked this question
 */
@Schema(name = "SavedView")
record SavedViewView(
        UUID id,
        String name,
        Map<String, List<String>> filter,
        String sort,
        boolean shared,
        boolean own,
        Instant savedAt,
        URI applications) {

    static SavedViewView of(KeepingViews.Seen seen, URI applications) {
        SavedView view = seen.view();
        return new SavedViewView(
                view.id(),
                view.name(),
                KeepingViews.filterOf(view),
                view.question().get("sort").get(0),
                view.shared(),
                seen.own(),
                view.savedAt(),
                applications);
    }

    /** All views of one workshop an officer sees. */
    @Schema(name = "SavedViewList")
    record Items(List<SavedViewView> items) {}
}
