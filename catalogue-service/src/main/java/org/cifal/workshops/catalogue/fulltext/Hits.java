package org.cifal.workshops.catalogue.fulltext;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;

/** The slots of the workshops that answer a question, each with its rank. */
public final class Hits {

    private final int[] slots;
    private final int[] ranks;

    private Hits(int[] slots, int... ranks) {
        this.slots = slots;
        this.ranks = ranks;
    }

    /** Of some slots those that are wanted, all of one rank. */
    public static Hits of(BitSet slots, IntPredicate wanted) {
        return of(slots, wanted, List.of());
    }

    /** Of some slots those that are wanted, ranked by all words together. */
    static Hits of(BitSet some, IntPredicate wanted, List<WordHits> words) {
        int[] slots = kept(some, wanted);
        int[] ranks = new int[slots.length];
        for (WordHits word : words) {
            word.addTo(ranks, slots);
        }
        return new Hits(slots, ranks);
    }

    private static int[] kept(BitSet some, IntPredicate wanted) {
        int[] slots = new int[some.cardinality()];
        int kept = 0;
        long[] bits = some.toLongArray();
        for (int i = 0; i < bits.length; i++) {
            for (long rest = bits[i]; rest != 0; rest &= rest - 1) {
                int slot = i * Long.SIZE + Long.numberOfTrailingZeros(rest);
                // Without a branch: half of them would be guessed wrongly.
                slots[kept] = slot;
                kept += wanted.test(slot) ? 1 : 0;
            }
        }
        return Arrays.copyOf(slots, kept);
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

    public BitSet slots() {
        var all = new BitSet();
        for (int slot : slots) {
            all.set(slot);
        }
        return all;
    }
}
