package org.cifal.workshops.catalogue.fulltext;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * What of one segment never changes: which slot each of its documents has, of which a search asks for thousands, and
 * the words that somebody may have meant, which a typing error is held against.
 */
final class WordsOfSegment {

    private final int[] slots;
    private final int end;
    private final List<String> written;

    private WordsOfSegment(List<String> written, int... slots) {
        this.slots = slots;
        this.end = Arrays.stream(slots).max().orElse(-1) + 1;
        this.written = written;
    }

    /** Read once of each segment, for as long as anyone searches it. */
    static final class Known {

        private final Map<IndexReader.CacheKey, WordsOfSegment> bySegment = new WeakHashMap<>();

        synchronized WordsOfSegment of(LeafReader segment) throws IOException {
            IndexReader.CacheKey key = segment.getCoreCacheHelper().getKey();
            WordsOfSegment known = bySegment.get(key);
            if (known == null) {
                known = new WordsOfSegment(writtenIn(segment), slotsOf(segment));
                bySegment.put(key, known);
            }
            return known;
        }
    }

    private static int[] slotsOf(LeafReader segment) throws IOException {
        NumericDocValues slotOf = DocValues.getNumeric(segment, TextIndex.SLOT);
        int[] slots = new int[segment.maxDoc()];
        for (int document = 0; document < slots.length; document++) {
            slotOf.advanceExact(document);
            slots[document] = (int) slotOf.longValue();
        }
        return slots;
    }

    private static List<String> writtenIn(LeafReader segment) throws IOException {
        List<String> written = new ArrayList<>();
        Terms terms = segment.terms(TextIndex.WORDS);
        if (terms != null) {
            TermsEnum words = terms.iterator();
            PostingsEnum postings = null;
            while (words.next() != null) {
                String word = words.term().utf8ToString();
                if (Corrections.mayBeMeant(word)) {
                    postings = words.postings(postings, PostingsEnum.FREQS);
                    if (isWritten(postings)) {
                        written.add(word);
                    }
                }
            }
        }
        return List.copyOf(written);
    }

    private static boolean isWritten(PostingsEnum postings) throws IOException {
        while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            if (KeptWeight.isWritten(postings.freq())) {
                return true;
            }
        }
        return false;
    }

    int slot(int document) {
        return slots[document];
    }

    /** One more than the highest slot. */
    int end() {
        return end;
    }

    /** The words that stand so in one of its texts and may be meant by another one. */
    List<String> written() {
        return written;
    }
}
