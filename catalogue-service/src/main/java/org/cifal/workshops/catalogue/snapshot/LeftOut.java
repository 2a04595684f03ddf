package org.cifal.workshops.catalogue.snapshot;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Workshops that are not shown as they stand, for what is stored of them; whoever runs this is told of each once. */
final class LeftOut {

    private static final Logger LOG = Logger.getLogger(LeftOut.class);

    private final Set<UUID> ids = ConcurrentHashMap.newKeySet();

    /** What is made of a workshop; empty where it cannot be, which holds up no other. */
    <T> Optional<T> unless(UUID id, Supplier<T> making) {
        try {
            return Optional.of(making.get());
        } catch (RuntimeException untold) {
            add(id, untold);
            return Optional.empty();
        }
    }

    void add(UUID id, RuntimeException why) {
        if (ids.add(id)) {
            LOG.errorf(why, "Workshop %s is not shown as it stands, since it cannot be read or prepared", id);
        }
    }

    /** It is shown as it stands. */
    void remove(UUID id) {
        ids.remove(id);
    }

    int size() {
        return ids.size();
    }
}
