package org.cifal.workshops.catalogue.fulltext;

import java.util.BitSet;

/** Weights by slot, as they are met one after the other. */
final class Tally {

    private final BitSet slots = new BitSet();
    private final int[] weights;

    /** @param end one more than the highest slot */
    Tally(int end) {
        weights = new int[end];
    }

    /** Of several weights in one workshop the highest counts. */
    void take(int slot, int weight) {
        slots.set(slot);
        weights[slot] = Math.max(weights[slot], weight);
    }

    FormHits hits() {
        return slots.isEmpty() ? FormHits.NOWHERE : new FormHits(slots, weights);
    }
}
