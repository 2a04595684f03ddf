package org.cifal.workshops.catalogue.fulltext;

import java.io.IOException;
import java.util.Arrays;
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

    private final int[] slots;
    private final int lowest;
    private final int[] ranks;

    private WordHits(int[] slots, int lowest, int... ranks) {
        this.slots = slots;
        this.lowest = lowest;
        this.ranks = ranks;
    }

    /** Rising; not to be changed. */
    int[] slots() {
        return slots;
    }

    /** Keeps of the first so many slots those where the word stands, and answers how many. */
    int narrow(int[] some, int size) {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            int slot = some[i];
            // Without a branch: half of them would be guessed wrongly.
            some[kept] = slot;
            kept += Math.min(rank(slot), 1);
        }
        return kept;
    }

    /** Adds what the word counts in each slot. */
    void addTo(int[] sums, int... some) {
        for (int i = 0; i < some.length; i++) {
            sums[i] += rank(some[i]);
        }
    }

    /** At least 1 where the word stands, in thousandths; 0 where it does not. */
    private int rank(int slot) {
        int at = slot - lowest;
        return at < 0 || at >= ranks.length ? 0 : ranks[at];
    }

    int bytes() {
        return BESIDE_THE_NUMBERS + (slots.length + ranks.length) * Integer.BYTES;
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
            int[] found = Arrays.copyOf(slots, size);
            int lowest = Arrays.stream(found).min().orElse(0);
            int[] bySlot = new int[Arrays.stream(found).max().orElse(-1) - lowest + 1];
            for (int hit = 0; hit < size; hit++) {
                bySlot[found[hit] - lowest] = ranks[hit];
            }
            Arrays.sort(found);
            return new WordHits(found, lowest, bySlot);
        }
    }
}
