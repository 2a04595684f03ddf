package org.cifal.workshops.catalogue.index;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.roaringbitmap.RoaringBitmap;

/** For each value of one trait the slots of the workshops that have it. */
public final class TraitIndex {

    private static final RoaringBitmap NOBODY = new RoaringBitmap();

    private final Trait trait;
    private final Map<String, Holders> holders;

    /**
     * Who has a value.
     *
     * @param written the value as the first of them writes it
     */
    record Holders(String written, RoaringBitmap slots) {}

    private static final class Change {
        private final String written;
        private final RoaringBitmap gone = new RoaringBitmap();
        private final RoaringBitmap come = new RoaringBitmap();

        private Change(String written) {
            this.written = written;
        }
    }

    private TraitIndex(Trait trait, Map<String, Holders> holders) {
        this.trait = trait;
        this.holders = holders;
    }

    static TraitIndex empty(Trait trait) {
        return new TraitIndex(trait, Map.of());
    }

    /** This with some workshops' values replaced; the sets of all other values are shared, not copied. */
    TraitIndex with(Map<Integer, Findable> before, Map<Integer, Findable> now) {
        Map<String, Change> changes = new HashMap<>();
        before.forEach((slot, old) -> {
            if (!sameValues(old, now.get(slot))) {
                each(old, changes, (value, change) -> change.gone.add(slot));
            }
        });
        now.forEach((slot, found) -> {
            if (!sameValues(found, before.get(slot))) {
                each(found, changes, (value, change) -> change.come.add(slot));
            }
        });
        return changes.isEmpty() ? this : changed(changes);
    }

    private TraitIndex changed(Map<String, Change> changes) {
        Map<String, Holders> changed = new HashMap<>(holders);
        changes.forEach((value, change) -> {
            Holders old = holders.getOrDefault(value, new Holders(change.written, NOBODY));
            RoaringBitmap slots = RoaringBitmap.or(RoaringBitmap.andNot(old.slots(), change.gone), change.come);
            if (slots.isEmpty()) {
                changed.remove(value);
            } else {
                changed.put(value, new Holders(old.written(), slots));
            }
        });
        return new TraitIndex(trait, changed);
    }

    private boolean sameValues(Findable one, Findable other) {
        return other != null
                && one.values(trait).keySet().equals(other.values(trait).keySet());
    }

    private void each(Findable found, Map<String, Change> changes, BiConsumer<String, Change> what) {
        found.values(trait)
                .forEach((value, written) ->
                        what.accept(value, changes.computeIfAbsent(value, none -> new Change(written))));
    }

    /** Those that have any of these values; not to be changed. */
    public RoaringBitmap any(Set<String> values) {
        return values.stream()
                .map(this::of)
                .reduce((some, others) -> RoaringBitmap.or(some, others))
                .orElse(NOBODY);
    }

    /** How many of these workshops have each value, by the value as it is written; values nobody has are left out. */
    public Map<String, Integer> counts(RoaringBitmap among) {
        Map<String, Integer> counts = new HashMap<>();
        holders.forEach((value, having) -> {
            int count = RoaringBitmap.andCardinality(having.slots(), among);
            if (count > 0) {
                counts.put(having.written(), count);
            }
        });
        return counts;
    }

    private RoaringBitmap of(String value) {
        Holders having = holders.get(value);
        return having == null ? NOBODY : having.slots();
    }
}
