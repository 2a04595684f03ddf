package org.cifal.workshops.catalogue.fulltext;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * All words of an index with the workshops they stand in, read straight from Lucene: a query of its own weighs and
 * orders for every workshop what is added up here. What only deleted documents have is not there, or two instances with
 * other edits behind them would answer differently.
 */
final class Dictionary {

    /** Of where single forms stand. People type anything, but what they find are the words of the workshops. */
    private static final long MOST_BYTES = 48L * 1024 * 1024;

    private final List<Segment> segments = new ArrayList<>();
    private final Cache<String, FormHits> known = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((String form, FormHits hits) -> hits.bytes())
            .executor(Runnable::run)
            .build();
    private int end;

    private record Segment(WordsOfSegment words, Bits live, Terms terms) {

        private void give(PostingsEnum postings, Tally tally) throws IOException {
            for (int document = postings.nextDoc();
                    document != DocIdSetIterator.NO_MORE_DOCS;
                    document = postings.nextDoc()) {
                if (live == null || live.get(document)) {
                    tally.take(words.slot(document), KeptWeight.weight(postings.freq()));
                }
            }
        }

        private boolean isWritten(String word) throws IOException {
            TermsEnum its = terms.iterator();
            return its.seekExact(new BytesRef(word)) && isWritten(its.postings(null, PostingsEnum.FREQS));
        }

        private boolean isWritten(PostingsEnum postings) throws IOException {
            for (int document = postings.nextDoc();
                    document != DocIdSetIterator.NO_MORE_DOCS;
                    document = postings.nextDoc()) {
                if ((live == null || live.get(document)) && KeptWeight.isWritten(postings.freq())) {
                    return true;
                }
            }
            return false;
        }
    }

    Dictionary(IndexReader index, WordsOfSegment.Known knownSegments) throws IOException {
        for (LeafReaderContext segment : index.leaves()) {
            WordsOfSegment words = knownSegments.of(segment.reader());
            Terms terms = segment.reader().terms(TextIndex.WORDS);
            end = Math.max(end, words.end());
            if (terms != null) {
                segments.add(new Segment(words, segment.reader().getLiveDocs(), terms));
            }
        }
    }

    /** Where a form stands, kept for the next who asks. */
    FormHits of(String form) throws IOException {
        FormHits hits = known.getIfPresent(form);
        if (hits == null) {
            hits = read(new BytesRef(form));
            if (!hits.isEmpty()) {
                known.put(form, hits);
            }
        }
        return hits;
    }

    private FormHits read(BytesRef form) throws IOException {
        Tally tally = null;
        for (Segment segment : segments) {
            TermsEnum words = segment.terms.iterator();
            if (words.seekExact(form)) {
                tally = tally == null ? new Tally(end) : tally;
                segment.give(words.postings(null, PostingsEnum.FREQS), tally);
            }
        }
        return tally == null ? FormHits.NOWHERE : tally.hits();
    }

    /** Where words stand that begin so; of several the one that weighs most counts. */
    FormHits beginning(String beginning, Predicate<String> which) throws IOException {
        var wanted = new BytesRef(beginning);
        Tally tally = null;
        for (Segment segment : segments) {
            TermsEnum words = segment.terms.iterator();
            boolean more = words.seekCeil(wanted) != TermsEnum.SeekStatus.END;
            while (more && StringHelper.startsWith(words.term(), wanted)) {
                if (which.test(words.term().utf8ToString())) {
                    tally = tally == null ? new Tally(end) : tally;
                    segment.give(words.postings(null, PostingsEnum.FREQS), tally);
                }
                more = words.next() != null;
            }
        }
        return tally == null ? FormHits.NOWHERE : tally.hits();
    }

    /** Gives the words that stand so in a text, which stems do not; one may come more than once. */
    void written(Predicate<String> which, Consumer<String> taking) throws IOException {
        for (Segment segment : segments) {
            for (String word : segment.words.written()) {
                // What it was written in may have been deleted since the segment was.
                if (which.test(word) && (segment.live == null || segment.isWritten(word))) {
                    taking.accept(word);
                }
            }
        }
    }
}
