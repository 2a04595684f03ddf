package org.cifal.workshops.catalogue.fulltext;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.roaringbitmap.RoaringBitmap;

/** The slots of the workshops that answer a question, each with its rank. */
public final class Hits {

    private final int[] slots;
    private final int[] ranks;

    private Hits(int[] slots, int... ranks) {
        this.slots = slots;
        this.ranks = ranks;
    }

    /** Of some slots those that are wanted, all of one rank. */
    public static Hits of(RoaringBitmap slots, IntPredicate wanted) {
        int[] some = slots.toArray();
        return of(some, some.length, wanted, List.of());
    }

    /**
     * Of the first so many slots those that are wanted, ranked by all words together.
     *
     * @param some which it takes for itself
     */
    static Hits of(int[] some, int size, IntPredicate wanted, List<WordHits> words) {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            int slot = some[i];
            some[kept] = slot;
            kept += wanted.test(slot) ? 1 : 0;
        }
        int[] slots = Arrays.copyOf(some, kept);
        int[] ranks = new int[kept];
        words.forEach(word -> word.addTo(ranks, slots));
        return new Hits(slots, ranks);
    }

    public int size() {
        return slots.length;
    }

    public int slot(int hit) {
        return slots[hit];
    }

    /** Higher is better; thousandths, so that the order in which a machine adds up does not show. */
    public int rank(int hit) {
        return ranks[hit];
    }

    public RoaringBitmap slots() {
        return RoaringBitmap.bitmapOfUnordered(slots);
    }
}
