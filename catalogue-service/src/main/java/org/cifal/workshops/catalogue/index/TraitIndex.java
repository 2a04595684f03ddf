package org.cifal.workshops.catalogue.index;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.roaringbitmap.BitSetUtil;
import org.roaringbitmap.RoaringBitmap;

/** For each value of one trait the slots of the workshops that have it. */
public final class TraitIndex {

    private final Trait trait;
    private final Map<String, Holders> holders;

    private static final class Change {
        private final RoaringBitmap gone = new RoaringBitmap();
        private final RoaringBitmap come = new RoaringBitmap();
        private final Map<String, Integer> written = new HashMap<>();

        private void gone(int slot, String writing) {
            gone.add(slot);
            written.merge(writing, -1, Integer::sum);
        }

        private void come(int slot, String writing) {
            come.add(slot);
            written.merge(writing, 1, Integer::sum);
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
                each(old, changes, (change, written) -> change.gone(slot, written));
            }
        });
        now.forEach((slot, found) -> {
            if (!sameValues(found, before.get(slot))) {
                each(found, changes, (change, written) -> change.come(slot, written));
            }
        });
        return changes.isEmpty() ? this : changed(changes);
    }

    private TraitIndex changed(Map<String, Change> changes) {
        Map<String, Holders> changed = new HashMap<>(holders);
        changes.forEach((value, change) -> {
            Holders old = holders.getOrDefault(value, Holders.NOBODY);
            Holders having = old.with(change.gone, change.come, change.written);
            if (having.isEmpty()) {
                changed.remove(value);
            } else {
                changed.put(value, having);
            }
        });
        return new TraitIndex(trait, changed);
    }

    private boolean sameValues(Findable one, Findable other) {
        return other != null && one.values(trait).equals(other.values(trait));
    }

    private void each(Findable found, Map<String, Change> changes, BiConsumer<Change, String> what) {
        found.values(trait)
                .forEach(
                        (value, written) -> what.accept(changes.computeIfAbsent(value, none -> new Change()), written));
    }

    /** The slots of those that have any of these values. */
    public BitSet any(Set<String> values) {
        var any = new BitSet();
        for (String value : values) {
            Holders having = holders.get(value);
            if (having != null) {
                having.addTo(any);
            }
        }
        return any;
    }

    /** How many of these workshops have each value, by the value as it is written; values nobody has are left out. */
    public Map<String, Integer> counts(BitSet slots) {
        RoaringBitmap among = BitSetUtil.bitmapOf(slots);
        Map<String, Integer> counts = new HashMap<>();
        holders.forEach((value, having) -> {
            int count = having.count(among);
            if (count > 0) {
                counts.put(having.written(), count);
            }
        });
        return counts;
    }
}
