package org.cifal.workshops.catalogue.fulltext;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Where one word stands in any of its forms: the slots of those workshops, and what it counts in each. */
final class WordHits {

    /** About what the object and its arrays take when they are empty. */
    private static final int BESIDE_THE_NUMBERS = 200;

    private final BitSet slots;
    private final int lowest;
    private final int[] ranks;

    private WordHits(BitSet slots, int lowest, int... ranks) {
        this.slots = slots;
        this.lowest = lowest;
        this.ranks = ranks;
    }

    /** Not to be changed. */
    BitSet slots() {
        return slots;
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

    /** Takes in what Lucene finds; the one thread that asks searches all segments by itself. */
    record Collecting(List<SlotsOfSegment> segments) implements CollectorManager<Collector, WordHits> {

        @Override
        public Collector newCollector() {
            return new Collector(segments);
        }

        @Override
        public WordHits reduce(Collection<Collector> collected) {
            return collected.iterator().next().hits();
        }
    }

    static final class Collector extends SimpleCollector {

        private static final int THOUSANDTHS = 1_000;

        private final List<SlotsOfSegment> segments;
        private int[] slots = new int[64];
        private int[] ranks = new int[64];
        private int size;
        private SlotsOfSegment segment;
        private Scorable scorer;

        private Collector(List<SlotsOfSegment> segments) {
            this.segments = segments;
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
            if (size == slots.length) {
                slots = Arrays.copyOf(slots, size * 2);
                ranks = Arrays.copyOf(ranks, size * 2);
            }
            slots[size] = segment.slot(document);
            ranks[size++] = Math.max(1, Math.round(scorer.score() * THOUSANDTHS));
        }

        private WordHits hits() {
            var found = new BitSet();
            for (int hit = 0; hit < size; hit++) {
                found.set(slots[hit]);
            }
            int lowest = Math.max(0, found.nextSetBit(0));
            int[] bySlot = new int[found.length() == 0 ? 0 : found.length() - lowest];
            for (int hit = 0; hit < size; hit++) {
                bySlot[slots[hit] - lowest] = ranks[hit];
            }
            return new WordHits(found, lowest, bySlot);
        }
    }
}
