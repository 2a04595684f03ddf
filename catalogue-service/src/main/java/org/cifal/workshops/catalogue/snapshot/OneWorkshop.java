package org.cifal.workshops.catalogue.snapshot;

import jakarta.ws.rs.NotFoundException;

/** Finds the workshop an address names. */
public final class OneWorkshop {

    private OneWorkshop() {}

    /**
     * The workshop of that slug.
     *
     * @throws NotFoundException where none was ever published
     * @throws NoLongerPublished where it was and is no longer
     */
    public static PreparedWorkshop find(Snapshot snapshot, String slug) {
        PreparedWorkshop workshop = snapshot.find(slug).orElseThrow(NotFoundException::new);
        if (workshop.withdrawn()) {
            throw new NoLongerPublished();
        }
        return workshop;
    }
}
