package org.cifal.workshops.catalogue.search;

import org.apache.lucene.util.LongHeap;

/** Of many numbers the lowest few from one on. */
final class Lowest {

    private final long from;
    // It keeps the highest, and the lowest come first here.
    private final LongHeap best;

    Lowest(long from, int most) {
        this.from = from;
        this.best = new LongHeap(most);
    }

    void offer(long number) {
        if (number >= from) {
            best.insertWithOverflow(-number);
        }
    }

    /** The lowest first; afterwards there are none. */
    long[] taken() {
        long[] lowest = new long[best.size()];
        for (int i = lowest.length - 1; i >= 0; i--) {
            lowest[i] = -best.pop();
        }
        return lowest;
    }
}
