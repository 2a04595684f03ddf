package org.cifal.workshops.catalogue.fulltext;

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
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;

/**
 * All words of an index with the workshops they stand in, read straight from Lucene: a query of its own weighs and
 * orders for every workshop what is added up here. What only deleted documents have is not there, or two instances with
 * other edits behind them would answer differently. For one thread.
 */
final class Dictionary {

    private final List<Segment> segments = new ArrayList<>();
    private int slots;

    /** Takes what a word weighs in a workshop. */
    interface Taking {
        void take(int slot, int weight);
    }

    private static final class Segment {
        private final SlotsOfSegment slots;
        private final Bits live;
        private final Terms terms;
        private final TermsEnum words;
        private PostingsEnum postings;

        private Segment(SlotsOfSegment slots, Bits live, Terms terms) throws IOException {
            this.slots = slots;
            this.live = live;
            this.terms = terms;
            this.words = terms.iterator();
        }

        private void give(TermsEnum word, Taking taking) throws IOException {
            postings = word.postings(postings, PostingsEnum.FREQS);
            for (int document = postings.nextDoc();
                    document != DocIdSetIterator.NO_MORE_DOCS;
                    document = postings.nextDoc()) {
                if (live == null || live.get(document)) {
                    taking.take(slots.slot(document), KeptWeight.weight(postings.freq()));
                }
            }
        }

        private boolean isWritten(TermsEnum word) throws IOException {
            postings = word.postings(postings, PostingsEnum.FREQS);
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

    Dictionary(IndexReader index, List<SlotsOfSegment> slotsOfSegments) throws IOException {
        for (LeafReaderContext segment : index.leaves()) {
            SlotsOfSegment its = slotsOfSegments.get(segment.ord);
            Terms terms = segment.reader().terms(TextIndex.WORDS);
            slots = Math.max(slots, its.end());
            if (terms != null) {
                segments.add(new Segment(its, segment.reader().getLiveDocs(), terms));
            }
        }
    }

    /** One more than the highest slot. */
    int slots() {
        return slots;
    }

    /** Gives every workshop that has the word. */
    void of(String word, Taking taking) throws IOException {
        var wanted = new BytesRef(word);
        for (Segment segment : segments) {
            if (segment.words.seekExact(wanted)) {
                segment.give(segment.words, taking);
            }
        }
    }

    /** Gives every workshop that has a word which begins so, once for each such word. */
    void beginning(String beginning, Predicate<String> which, Taking taking) throws IOException {
        var wanted = new BytesRef(beginning);
        for (Segment segment : segments) {
            boolean more = segment.words.seekCeil(wanted) != TermsEnum.SeekStatus.END;
            while (more && StringHelper.startsWith(segment.words.term(), wanted)) {
                if (which.test(segment.words.term().utf8ToString())) {
                    segment.give(segment.words, taking);
                }
                more = segment.words.next() != null;
            }
        }
    }

    /** Gives the words of this shape that stand so in a text, which stems do not; one may come more than once. */
    void wordsOf(Automaton shape, Consumer<String> taking) throws IOException {
        var compiled = new CompiledAutomaton(shape, false, true);
        for (Segment segment : segments) {
            TermsEnum words = compiled.getTermsEnum(segment.terms);
            while (words.next() != null) {
                if (segment.isWritten(words)) {
                    taking.accept(words.term().utf8ToString());
                }
            }
        }
    }
}
