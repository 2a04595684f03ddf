package org.cifal.workshops.catalogue.fulltext;

import java.util.BitSet;

/**
 * Where one form of a word stands: the slots of those workshops, and what it weighs in each. Whether a slot is among
 * them and which weight is its own follows from counting bits, so that a form takes no more room than it has workshops.
 */
final class FormHits {

    static final FormHits NOWHERE = new FormHits(new BitSet());

    /** About what the object and its arrays take when they are empty. */
    private static final int BESIDE_THE_NUMBERS = 200;

    private final BitSet slots;
    private final long[] bits;
    private final int[] before;
    private final int[] weights;

    /** @param weightOf by slot; others may follow */
    FormHits(BitSet slots, int... weightOf) {
        this.slots = slots;
        this.bits = slots.toLongArray();
        this.before = new int[bits.length];
        this.weights = new int[slots.cardinality()];
        int all = 0;
        for (int i = 0; i < bits.length; i++) {
            before[i] = all;
            for (long rest = bits[i]; rest != 0; rest &= rest - 1) {
                weights[all++] = weightOf[i * Long.SIZE + Long.numberOfTrailingZeros(rest)];
            }
        }
    }

    /** Not to be changed. */
    BitSet slots() {
        return slots;
    }

    boolean isEmpty() {
        return weights.length == 0;
    }

    /** What it weighs in one workshop; 0 where it does not stand. */
    int weight(int slot) {
        int at = slot >> 6;
        long bit = 1L << slot;
        return at < bits.length && (bits[at] & bit) != 0
                ? weights[before[at] + Long.bitCount(bits[at] & (bit - 1))]
                : 0;
    }

    int bytes() {
        return BESIDE_THE_NUMBERS + 2 * bits.length * Long.BYTES + (before.length + weights.length) * Integer.BYTES;
    }
}
