package org.cifal.workshops.catalogue.index;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.roaringbitmap.BitSetUtil;
import org.roaringbitmap.RoaringBitmap;

/**
 * Who has one value of a trait: their slots as a compressed set, which is cheap to change and to count by, and where not
 * too few have it also as plain bits, which are narrowed by other bits in no time.
 */
final class Holders {

    /** Bits are kept for values that one in so many has, which is at most four times the room of the set. */
    private static final int SPARSE = 64;

    static final Holders NOBODY = new Holders(Map.of(), new RoaringBitmap());

    private static final Comparator<Map.Entry<String, Integer>> MOST_FREQUENT_THEN_SMALLEST =
            Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());

    private final Map<String, Integer> writings;
    private final RoaringBitmap slots;
    private final Optional<BitSet> bits;

    /** @param writings how many write the value how */
    private Holders(Map<String, Integer> writings, RoaringBitmap slots) {
        this.writings = writings;
        this.slots = slots;
        this.bits = slots.isEmpty() || slots.last() / SPARSE > slots.getCardinality()
                ? Optional.empty()
                : Optional.of(BitSetUtil.bitsetOf(slots));
    }

    /**
     * These without some and with others.
     *
     * @param more how many more write the value how, which may be fewer
     */
    Holders with(RoaringBitmap gone, RoaringBitmap come, Map<String, Integer> more) {
        Map<String, Integer> counted = new HashMap<>(writings);
        more.forEach((written, by) -> counted.merge(written, by, Integer::sum));
        counted.values().removeIf(count -> count == 0);
        return new Holders(Map.copyOf(counted), RoaringBitmap.or(RoaringBitmap.andNot(slots, gone), come));
    }

    /** The value as most write it, and of ways that are as frequent the smallest, whoever came first. */
    String written() {
        return writings.entrySet().stream()
                .min(MOST_FREQUENT_THEN_SMALLEST)
                .orElseThrow()
                .getKey();
    }

    boolean isEmpty() {
        return slots.isEmpty();
    }

    void addTo(BitSet some) {
        bits.ifPresentOrElse(some::or, () -> slots.forEach((int slot) -> some.set(slot)));
    }

    int count(RoaringBitmap among) {
        return RoaringBitmap.andCardinality(slots, among);
    }
}
