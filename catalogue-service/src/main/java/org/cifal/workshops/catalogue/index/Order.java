package org.cifal.workshops.catalogue.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * The slots of all workshops by one moment: the latest first, those without it last, equal ones by slug. Reversed it
 * begins with the earliest, and still ends with those without.
 */
public final class Order {

    private final Moment moment;
    private final int[] slots;
    private final long[] keys;
    private final String[] slugs;
    private final int[] places;
    private final int dated;

    private record Entry(int slot, long key, String slug) {

        private static final Comparator<Entry> LATEST_FIRST =
                Comparator.comparingLong(Entry::key).reversed().thenComparing(Entry::slug);
    }

    private Order(Moment moment, int[] slots, long[] keys, String[] slugs) {
        this.moment = moment;
        this.slots = slots;
        this.keys = keys;
        this.slugs = slugs;
        this.places = places(slots);
        this.dated = firstWithKeyBelow(keys, Moment.NONE + 1);
    }

    private static int[] places(int... slots) {
        int[] places = new int[Arrays.stream(slots).max().orElse(-1) + 1];
        for (int place = 0; place < slots.length; place++) {
            places[slots[place]] = place;
        }
        return places;
    }

    static Order empty(Moment moment) {
        return new Order(moment, new int[0], new long[0], new String[0]);
    }

    /** This with some slots taken out and others put in; the rest is copied, not compared. */
    Order with(BitSet gone, Map<Integer, Findable> come) {
        List<Entry> entering = new ArrayList<>(come.size());
        come.forEach((slot, found) -> entering.add(new Entry(slot, found.at(moment), found.slug())));
        entering.sort(Entry.LATEST_FIRST);
        int staying = 0;
        for (int slot : slots) {
            staying += gone.get(slot) ? 0 : 1;
        }
        return merged(gone, entering, staying + entering.size());
    }

    private Order merged(BitSet gone, List<Entry> entering, int size) {
        int[] mergedSlots = new int[size];
        long[] mergedKeys = new long[size];
        String[] mergedSlugs = new String[size];
        int old = 0;
        int next = 0;
        for (int i = 0; i < size; i++) {
            while (old < slots.length && gone.get(slots[old])) {
                old++;
            }
            boolean enters = next < entering.size() && (old == slots.length || goesBefore(entering.get(next), old));
            Entry entry = enters ? entering.get(next++) : null;
            mergedSlots[i] = enters ? entry.slot() : slots[old];
            mergedKeys[i] = enters ? entry.key() : keys[old];
            mergedSlugs[i] = enters ? entry.slug() : slugs[old];
            old += enters ? 0 : 1;
        }
        return new Order(moment, mergedSlots, mergedKeys, mergedSlugs);
    }

    private boolean goesBefore(Entry entry, int old) {
        return entry.key() > keys[old]
                || (entry.key() == keys[old] && entry.slug().compareTo(slugs[old]) < 0);
    }

    public int size() {
        return slots.length;
    }

    /** Where a slot that is in this order stands in it, or in the reverse one. */
    public int place(int slot, boolean reversed) {
        int place = places[slot];
        return reversed && place < dated ? dated - 1 - place : place;
    }

    /** Whether a slot that is in this order is from one number on and before another. */
    public IntPredicate within(long from, long before) {
        int first = firstWithKeyBelow(keys, before);
        int end = Math.min(dated, firstWithKeyBelow(keys, from));
        int many = Math.max(0, end - first);
        // One comparison for both ends: what lies below the first is far above as an unsigned number.
        return slot -> Integer.compareUnsigned(places[slot] - first, many) < 0;
    }

    /** The slot at a place of this order, or of the reverse one. */
    public int slot(int place, boolean reversed) {
        return slots[reversed && place < dated ? dated - 1 - place : place];
    }

    /** The first place after a workshop with this key and slug, whether or not that one is still there. */
    public int after(long key, String slug, boolean reversed) {
        int low = 0;
        int high = slots.length;
        boolean backwards = reversed && key != Moment.NONE;
        while (low < high) {
            int middle = (low + high) >>> 1;
            int compared = keys[middle] != key ? Long.compare(key, keys[middle]) : slugs[middle].compareTo(slug);
            if (compared < 0 || (compared == 0 && !backwards)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return backwards ? dated - low : low;
    }

    /** Those from one number on and before another; what has no moment is never among them. */
    public BitSet between(long from, long before) {
        var among = new BitSet();
        int end = Math.min(dated, firstWithKeyBelow(keys, from));
        for (int i = firstWithKeyBelow(keys, before); i < end; i++) {
            among.set(slots[i]);
        }
        return among;
    }

    /** The latest, or {@link Moment#NONE}. */
    long latest() {
        return dated == 0 ? Moment.NONE : keys[0];
    }

    /** The earliest, or {@link Moment#NONE}. */
    long earliest() {
        return dated == 0 ? Moment.NONE : keys[dated - 1];
    }

    /** The latest before a number, or {@link Moment#NONE}. */
    long latestBefore(long before) {
        int place = firstWithKeyBelow(keys, before);
        return place < dated ? keys[place] : Moment.NONE;
    }

    /** The earliest from a number on; where there is none the highest number. */
    long earliestFrom(long from) {
        int place = firstWithKeyBelow(keys, from);
        return place == 0 ? Long.MAX_VALUE : keys[place - 1];
    }

    private static int firstWithKeyBelow(long[] descending, long limit) {
        int low = 0;
        int high = descending.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (descending[middle] >= limit) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
