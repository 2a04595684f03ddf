package org.cifal.workshops.catalogue.snapshot;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The number each workshop has in every snapshot; given once and never to another one. */
final class Slots {

    private final ConcurrentMap<String, Integer> bySlug = new ConcurrentHashMap<>();

    /** Only the one thread that makes a snapshot gives slots. */
    int given(String slug) {
        Integer present = bySlug.get(slug);
        if (present != null) {
            return present;
        }
        int next = bySlug.size();
        bySlug.put(slug, next);
        return next;
    }

    Optional<Integer> of(String slug) {
        return Optional.ofNullable(bySlug.get(slug));
    }
}
