package org.cifal.workshops.catalogue.syndication;

import java.time.Instant;
import org.cifal.workshops.catalogue.snapshot.PreparedWorkshop;
import org.cifal.workshops.catalogue.snapshot.Snapshot;

/** When what is said of many workshops last changed. */
public final class Freshness {

    private Freshness() {}

    /** Withdrawn workshops count: what lost one has changed. */
    public static Instant of(Snapshot snapshot) {
        return snapshot.changedAfter(0).stream()
                .map(PreparedWorkshop::asOf)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }
}
