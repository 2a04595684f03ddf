package org.cifal.workshops.catalogue.index;

import java.util.BitSet;
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

    private final String written;
    private final RoaringBitmap slots;
    private final Optional<BitSet> bits;

    /**
     * Of these slots.
     *
     * @param written the value as the first of them writes it
     */
    Holders(String written, RoaringBitmap slots) {
        this.written = written;
        this.slots = slots;
        this.bits = slots.isEmpty() || slots.last() / SPARSE > slots.getCardinality()
                ? Optional.empty()
                : Optional.of(BitSetUtil.bitsetOf(slots));
    }

    static Holders nobody(String written) {
        return new Holders(written, new RoaringBitmap());
    }

    Holders with(RoaringBitmap gone, RoaringBitmap come) {
        return new Holders(written, RoaringBitmap.or(RoaringBitmap.andNot(slots, gone), come));
    }

    String written() {
        return written;
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
