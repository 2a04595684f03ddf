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
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.TermQuery;
import org.cifal.workshops.catalogue.fulltext.Question.Word;

/**
 * The words of all workshops as they stood at one moment; an edit makes another one. Requests that still hold an old
 * snapshot go on searching it: it is given back to Lucene once nothing refers to it any more.
 */
public final class TextSearch {

    private static final Cleaner CLEANER = Cleaner.create();

    /** A question is at most 200 characters, so a hundred words, each marked in several forms. */
    private static final int MOST_CLAUSES = 16_384;

    /** Of what was found of single words; more than people look for. */
    private static final long MOST_BYTES = 32L * 1024 * 1024;

    static {
        IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
    }

    private final Dictionary dictionary;

    /** Questions differ in what they put together far more than in their words, so each word is looked up once. */
    private final LoadingCache<Word, WordHits> found = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Word word, WordHits hits) -> hits.bytes())
            .executor(Runnable::run)
            .build(this::find);

    TextSearch(DirectoryReader words, WordsOfSegment.Known known) throws IOException {
        this.dictionary = new Dictionary(words, known);
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
            return LookingUp.in(dictionary, word);
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        } finally {
            Reference.reachabilityFence(this);
        }
    }

    /** The words of the question that are found nowhere, each with those it was taken for. */
    public List<Correction> corrections(Question question) {
        return question.saidByWord().entrySet().stream()
                .map(word -> new Correction(
                        word.getValue(), found.get(word.getKey()).foundAs().takenFor()))
                .filter(correction -> !correction.to().isEmpty())
                .toList();
    }

    /**
     * What marks the words of the question, or what they were taken for.
     *
     * @param longest how many characters of a workshop are looked through
     */
    public Highlighting highlighting(Question question, int longest) {
        var any = new BooleanQuery.Builder();
        for (Word word : question.words()) {
            if (!word.small()) {
                WordHits.FoundAs as = found.get(word).foundAs();
                as.forms().forEach(form -> any.add(new TermQuery(new Term(TextIndex.WORDS, form)), Occur.SHOULD));
                if (!as.beginning().isEmpty()) {
                    any.add(new PrefixQuery(new Term(TextIndex.WORDS, as.beginning())), Occur.SHOULD);
                }
            }
        }
        return new Highlighting(any.build(), longest);
    }
}
