package org.cifal.workshops.catalogue.fulltext;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.WeakHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;

/** Which slot each document of one segment has, and the other way round; a search asks for thousands. */
final class SlotsOfSegment {

    private static final int NONE = -1;

    private final int[] slots;
    private final int[] documents;
    private final int lowest;

    private SlotsOfSegment(int[] slots) {
        this.slots = slots;
        this.lowest = Arrays.stream(slots).min().orElse(0);
        this.documents = new int[Arrays.stream(slots).max().orElse(-1) - lowest + 1];
        Arrays.fill(documents, NONE);
        // Where a workshop was put in twice, only the later document can still be there.
        for (int document = 0; document < slots.length; document++) {
            documents[slots[document] - lowest] = document;
        }
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

    /** A document of the segment that is or was of this workshop; negative where there is none. */
    int document(int slot) {
        int at = slot - lowest;
        return at < 0 || at >= documents.length ? NONE : documents[at];
    }
}
