package org.cifal.workshops.catalogue.fulltext;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.Cleaner;
import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.cifal.workshops.catalogue.fulltext.Question.Word;
import org.cifal.workshops.catalogue.workshop.WorkshopContent;

/**
 * The words of all workshops as they stood at one moment; an edit makes another one. Requests that still hold an old
 * snapshot go on searching it: it is given back to Lucene once nothing refers to it any more.
 */
public final class TextSearch {

    private static final Cleaner CLEANER = Cleaner.create();

    /** A question is at most 200 characters, so a hundred words, each asked in several forms and with all its endings. */
    private static final int MOST_CLAUSES = 16_384;

    /** Of what was found of single words; more than people look for. */
    private static final long MOST_BYTES = 32L * 1024 * 1024;

    static {
        IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
    }

    private final IndexSearcher searcher;
    private final List<SlotsOfSegment> segments;

    /** Questions differ in what they put together far more than in their words, so each word is looked up once. */
    private final LoadingCache<Word, WordHits> found = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Word word, WordHits hits) -> hits.bytes())
            .executor(Runnable::run)
            .build(this::find);

    TextSearch(DirectoryReader words, SlotsOfSegment.Known known) throws IOException {
        this.searcher = new IndexSearcher(words);
        this.segments = new ArrayList<>();
        for (LeafReaderContext segment : words.leaves()) {
            segments.add(known.of(segment.reader()));
        }
        searcher.setSimilarity(new StatedWeights());
        // What is found of a word is kept here.
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
    public Hits search(Question question, Optional<BitSet> among, IntPredicate which) {
        List<WordHits> words = new ArrayList<>();
        List<BitSet> required = new ArrayList<>();
        among.ifPresent(required::add);
        for (Word word : question.words()) {
            WordHits hits = found.get(word);
            words.add(hits);
            if (!word.small()) {
                required.add(hits.slots());
            }
        }
        return Hits.of(inEach(required), which, words);
    }

    private static BitSet inEach(List<BitSet> sets) {
        if (sets.isEmpty()) {
            return new BitSet();
        }
        var all = (BitSet) sets.get(0).clone();
        sets.subList(1, sets.size()).forEach(all::and);
        return all;
    }

    private WordHits find(Word word) {
        try {
            return searcher.search(queries().anyFormOf(word), new WordHits.Collecting(segments));
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

    private WordQueries queries() {
        return new WordQueries(searcher.getIndexReader());
    }
}
