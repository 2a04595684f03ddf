package org.cifal.workshops.application.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How far a feed was followed. */
@Entity
@Table(name = "feed_cursor")
class FeedPosition {

    @Id
    private String feed;

    private long afterChangeNumber;

    protected FeedPosition() {}

    long afterChangeNumber() {
        return afterChangeNumber;
    }

    void advanceTo(long changeNumber) {
        this.afterChangeNumber = changeNumber;
    }
}
