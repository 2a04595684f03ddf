package org.cifal.workshops.catalogue.fulltext;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Where one word stands in any of its forms: the slots of those workshops, and what it counts in each. */
final class WordHits {

    /** About what the object and its arrays take when they are empty, and its forms. */
    private static final int BESIDE_THE_NUMBERS = 1_000;

    private final BitSet slots;
    private final int lowest;
    private final int[] ranks;
    private final FoundAs foundAs;

    /**
     * What was found in place of the word.
     *
     * @param forms as they are kept
     * @param beginning with which other words begin that were found, as it is kept; empty where none were
     * @param takenFor words it was taken for because it is found nowhere, as people read them
     */
    record FoundAs(Set<String> forms, String beginning, List<String> takenFor) {}

    /** @param bySlot what the word counts, from the first slot on */
    WordHits(BitSet slots, int[] bySlot, FoundAs foundAs) {
        this.slots = slots;
        this.lowest = Math.max(0, slots.nextSetBit(0));
        this.ranks = new int[slots.isEmpty() ? 0 : slots.length() - lowest];
        this.foundAs = foundAs;
        System.arraycopy(bySlot, lowest, ranks, 0, ranks.length);
    }

    /** Not to be changed. */
    BitSet slots() {
        return slots;
    }

    FoundAs foundAs() {
        return foundAs;
    }

    /** Adds what the word counts in each slot: at least 1 where it stands, in thousandths. */
    void addTo(int[] sums, int... some) {
        for (int i = 0; i < some.length; i++) {
            int at = some[i] - lowest;
            sums[i] += at < 0 || at >= ranks.length ? 0 : ranks[at];
        }
    }

    int bytes() {
        return BESIDE_THE_NUMBERS + slots.size() / Byte.SIZE + ranks.length * Integer.BYTES;
    }
}
