package org.cifal.workshops.catalogue.fulltext;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.Cleaner;
import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.cifal.workshops.catalogue.workshop.WorkshopContent;
import org.roaringbitmap.RoaringBitmap;

/**
 * The words of all workshops as they stood at one moment; an edit makes another one. Requests that still hold an old
 * snapshot go on searching it: it is given back to Lucene once nothing refers to it any more.
 */
public final class TextSearch {

    private static final Cleaner CLEANER = Cleaner.create();

    /** A question is at most 200 characters, so a hundred words, each asked in several forms and with all its endings. */
    private static final int MOST_CLAUSES = 16_384;

    static {
        IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
    }

    private final IndexSearcher searcher;
    private final List<SlotsOfSegment> segments;

    TextSearch(DirectoryReader words, SlotsOfSegment.Known known) throws IOException {
        this.searcher = new IndexSearcher(words);
        this.segments = new ArrayList<>();
        for (LeafReaderContext segment : words.leaves()) {
            segments.add(known.of(segment.reader()));
        }
        searcher.setSimilarity(new StatedWeights());
        // Each question is asked once of a snapshot, whose answers are kept as bytes.
        searcher.setQueryCache(null);
        CLEANER.register(this, () -> close(words));
    }

    private static void close(DirectoryReader words) {
        try {
            words.close();
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
    }

    /**
     * Those that answer the question.
     *
     * @param among the slots of those that come into question; empty where all do
     * @param which asked of each of those whether it is wanted
     */
    public Hits search(Question question, Optional<RoaringBitmap> among, IntPredicate which) {
        try {
            Query words = queries().of(question);
            Query narrowed = among.map(slots -> narrowed(words, slots)).orElse(words);
            return searcher.search(narrowed, new Hits.InOneThread(segments, which));
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        } finally {
            Reference.reachabilityFence(this);
        }
    }

    /** Where in a workshop the words of the question stand, the weightiest places first. */
    public List<Highlight> highlights(Question question, WorkshopContent content, int most) {
        try {
            return new Highlighting(queries().marking(question)).in(WorkshopText.of(content), most);
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        } finally {
            Reference.reachabilityFence(this);
        }
    }

    private Query narrowed(Query words, RoaringBitmap slots) {
        return new BooleanQuery.Builder()
                .add(words, Occur.MUST)
                .add(new AmongSlots(slots, segments), Occur.FILTER)
                .build();
    }

    private WordQueries queries() {
        return new WordQueries(searcher.getIndexReader());
    }
}
