package org.cifal.workshops.catalogue.syndication;

import jakarta.ws.rs.NotFoundException;
import org.cifal.workshops.catalogue.snapshot.PreparedWorkshop;
import org.cifal.workshops.catalogue.snapshot.Snapshot;

/** Finds the workshop an address names. */
public final class OneWorkshop {

    private OneWorkshop() {}

    /**
     * The workshop of that slug.
     *
     * @throws NotFoundException where none was ever published
     * @throws WithdrawnFromPublication where it was and is no longer
     */
    public static PreparedWorkshop find(Snapshot snapshot, String slug) {
        PreparedWorkshop workshop = snapshot.find(slug).orElseThrow(NotFoundException::new);
        if (workshop.withdrawn()) {
            throw new WithdrawnFromPublication();
        }
        return workshop;
    }
}
