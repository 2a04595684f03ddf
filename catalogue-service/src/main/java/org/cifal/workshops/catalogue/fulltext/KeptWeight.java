package org.cifal.workshops.catalogue.fulltext;

/** What a word weighs in one workshop and whether it stands there as it is or is a stem of words that do; one number. */
final class KeptWeight {

    private KeptWeight() {}

    static int of(int weight, boolean written) {
        return weight << 1 | (written ? 1 : 0);
    }

    /** In the parts of {@link WeighedWords#ONE}. */
    static int weight(int kept) {
        return kept >>> 1;
    }

    static boolean isWritten(int kept) {
        return (kept & 1) == 1;
    }
}
