package org.cifal.workshops.catalogue.fulltext;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;

/** The words somebody looks for. Anything may be typed: what is no word is not looked for. */
public final class Question {

    private static final CharArraySet SMALL_WORDS = new CharArraySet(500, true);

    static {
        Stream.of(
                        EnglishAnalyzer.getDefaultStopSet(),
                        FrenchAnalyzer.getDefaultStopSet(),
                        SpanishAnalyzer.getDefaultStopSet(),
                        PortugueseAnalyzer.getDefaultStopSet())
                .forEach(SMALL_WORDS::addAll);
    }

    private static final int MOST_RECENT = 2_000;

    private static final LoadingCache<String, Question> RECENT = Caffeine.newBuilder()
            .maximumSize(MOST_RECENT)
            .executor(Runnable::run)
            .build(Question::read);

    private final List<Word> words;

    /**
     * One word of the question.
     *
     * @param typed as it was typed, without case and accents
     * @param forms the word and its stems
     * @param morphemes of a Korean word, all of which must be there
     * @param unfinished whether more of it may follow: it is the last
     * @param small one that says little, as "the" or "de": its absence bars nothing
     */
    record Word(String typed, Set<String> forms, Set<String> morphemes, boolean unfinished, boolean small) {}

    private Question(List<Word> words) {
        this.words = words;
    }

    /** Read once for as long as it is asked again and again, as the pages of a listing do. */
    public static Question of(String text) {
        return RECENT.get(text);
    }

    private static Question read(String text) {
        List<String> typed = List.copyOf(WordForms.typed(text));
        boolean onlySmall = typed.stream().allMatch(SMALL_WORDS::contains);
        List<Word> words = new ArrayList<>();
        for (String word : typed) {
            boolean last = words.size() == typed.size() - 1;
            boolean small = !onlySmall && SMALL_WORDS.contains(word);
            words.add(new Word(word, WordForms.ofWord(word), WordForms.morphemes(word), last, small));
        }
        return new Question(List.copyOf(words));
    }

    /** Whether it has no word at all, so that every workshop answers it. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    List<Word> words() {
        return words;
    }
}
