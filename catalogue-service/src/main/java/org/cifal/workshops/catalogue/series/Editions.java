package org.cifal.workshops.catalogue.series;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cifal.workshops.catalogue.index.Moment;
import org.cifal.workshops.catalogue.index.Order;
import org.cifal.workshops.catalogue.index.Trait;
import org.cifal.workshops.catalogue.snapshot.PreparedWorkshop;
import org.cifal.workshops.catalogue.snapshot.Snapshot;
import org.cifal.workshops.catalogue.workshop.WorkshopContent;

/** The published editions of a series, in the order of the listing: the latest first. */
final class Editions {

    private Editions() {}

    static List<PreparedWorkshop> of(Snapshot snapshot, String series) {
        Order order = snapshot.index().by(Moment.FIRST_DAY);
        return snapshot.index().by(Trait.SERIES).any(Set.of(series)).stream()
                .boxed()
                .sorted(Comparator.comparingInt(slot -> order.place(slot, false)))
                .map(snapshot::at)
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
