package org.cifal.workshops.catalogue.snapshot;

import java.util.UUID;
import org.cifal.workshops.catalogue.workshop.PublicationStatus;
import org.cifal.workshops.catalogue.workshop.WorkshopRecordView;

/**
 * One item of the change feed without its data, which a workshop withdrawn from publication has none of.
 *
 * @param modified the change number
 */
record FeedItemView(State state, String kind, UUID id, long modified) {

    /** As Realtime Paged Data Exchange 1.1 names them. */
    enum State {
        UPDATED,
        DELETED
    }

    static FeedItemView of(PublishedWorkshop published) {
        WorkshopRecordView workshop = published.workshop();
        boolean withdrawn = workshop.publicationStatus() == PublicationStatus.ARCHIVED;
        return new FeedItemView(
                withdrawn ? State.DELETED : State.UPDATED, "workshop", workshop.id(), published.changeNumber());
    }
}
