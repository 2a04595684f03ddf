package org.cifal.workshops.catalogue.series;

import java.util.List;
import java.util.Optional;
import org.cifal.workshops.catalogue.snapshot.PreparedWorkshop;
import org.cifal.workshops.catalogue.snapshot.Snapshot;
import org.cifal.workshops.catalogue.workshop.WorkshopContent;

/** The published editions of a series, in the order of the listing: the latest first. */
final class Editions {

    private Editions() {}

    static List<PreparedWorkshop> of(Snapshot snapshot, String series) {
        return snapshot.listed().stream()
                .filter(workshop -> series(workshop)
                        .filter(reference -> reference.slug().equals(series))
                        .isPresent())
                .toList();
    }

    /** The workshop and the others of its series; alone where it has none. */
    static List<PreparedWorkshop> with(Snapshot snapshot, PreparedWorkshop workshop) {
        return series(workshop).map(reference -> of(snapshot, reference.slug())).orElse(List.of(workshop));
    }

    static Optional<WorkshopContent.SeriesReference> series(PreparedWorkshop workshop) {
        return Optional.ofNullable(workshop.published().workshop().content().series());
    }
}
