package org.cifal.workshops.catalogue.snapshot;

import java.util.UUID;
import org.cifal.workshops.catalogue.workshop.PublicationStatus;
import org.cifal.workshops.catalogue.workshop.WorkshopRecordView;

/**
 * One item of the change feed.
 *
 * @param modified the change number
 * @param data null where the workshop was withdrawn from publication
 */
record FeedItemView(State state, String kind, UUID id, long modified, WorkshopRecordView data) {

    /** As Realtime Paged Data Exchange 1.1 names them. */
    enum State {
        UPDATED,
        DELETED
    }

    static FeedItemView of(PublishedWorkshop published) {
        WorkshopRecordView workshop = published.workshop();
        boolean withdrawn = workshop.publicationStatus() == PublicationStatus.ARCHIVED;
        return new FeedItemView(
                withdrawn ? State.DELETED : State.UPDATED,
                "workshop",
                workshop.id(),
                published.changeNumber(),
                withdrawn ? null : workshop);
    }
}
