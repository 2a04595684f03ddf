package org.cifal.workshops.catalogue.fulltext;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.WeakHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;

/** Which slot each document of one segment has; a search asks for thousands. */
final class SlotsOfSegment {

    private final int[] slots;
    private final int end;

    private SlotsOfSegment(int... slots) {
        this.slots = slots;
        this.end = Arrays.stream(slots).max().orElse(-1) + 1;
    }

    /** Read once of each segment, for as long as anyone searches it. */
    static final class Known {

        private final Map<IndexReader.CacheKey, SlotsOfSegment> bySegment = new WeakHashMap<>();

        synchronized SlotsOfSegment of(LeafReader segment) throws IOException {
            IndexReader.CacheKey key = segment.getCoreCacheHelper().getKey();
            SlotsOfSegment known = bySegment.get(key);
            if (known == null) {
                known = new SlotsOfSegment(read(segment));
                bySegment.put(key, known);
            }
            return known;
        }
    }

    private static int[] read(LeafReader segment) throws IOException {
        NumericDocValues slotOf = DocValues.getNumeric(segment, TextIndex.SLOT);
        int[] slots = new int[segment.maxDoc()];
        for (int document = 0; document < slots.length; document++) {
            slotOf.advanceExact(document);
            slots[document] = (int) slotOf.longValue();
        }
        return slots;
    }

    int slot(int document) {
        return slots[document];
    }

    /** One more than the highest. */
    int end() {
        return end;
    }
}
