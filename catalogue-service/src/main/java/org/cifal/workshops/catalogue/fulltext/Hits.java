package org.cifal.workshops.catalogue.fulltext;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.IntPredicate;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.roaringbitmap.RoaringBitmap;

/** The slots of the workshops that answer a question, each with its rank. */
public final class Hits {

    private final int[] slots;
    private final int[] ranks;

    private Hits(int[] slots, int[] ranks) {
        this.slots = slots;
        this.ranks = ranks;
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

    /** Takes in what Lucene finds among some slots; only of those it wants to know the rank. */
    static final class Collecting extends SimpleCollector {

        private static final int THOUSANDTHS = 1_000;

        private final List<SlotsOfSegment> segments;
        private final IntPredicate which;
        private int[] slots = new int[64];
        private int[] ranks = new int[64];
        private int size;
        private SlotsOfSegment segment;
        private Scorable scorer;

        Collecting(List<SlotsOfSegment> segments, IntPredicate which) {
            this.segments = segments;
            this.which = which;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext next) {
            segment = segments.get(next.ord);
        }

        @Override
        public void setScorer(Scorable present) {
            scorer = present;
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE;
        }

        @Override
        public void collect(int document) throws IOException {
            int slot = segment.slot(document);
            if (which.test(slot)) {
                if (size == slots.length) {
                    slots = Arrays.copyOf(slots, size * 2);
                    ranks = Arrays.copyOf(ranks, size * 2);
                }
                slots[size] = slot;
                ranks[size++] = Math.round(scorer.score() * THOUSANDTHS);
            }
        }

        private Hits hits() {
            return new Hits(Arrays.copyOf(slots, size), Arrays.copyOf(ranks, size));
        }
    }

    /** The one thread that asks searches all segments by itself. */
    record InOneThread(List<SlotsOfSegment> segments, IntPredicate which)
            implements CollectorManager<Collecting, Hits> {

        @Override
        public Collecting newCollector() {
            return new Collecting(segments, which);
        }

        @Override
        public Hits reduce(Collection<Collecting> collected) {
            return collected.iterator().next().hits();
        }
    }
}
