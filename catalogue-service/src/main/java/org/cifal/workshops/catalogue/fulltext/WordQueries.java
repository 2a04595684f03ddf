package org.cifal.workshops.catalogue.fulltext;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.cifal.workshops.catalogue.fulltext.Question.Word;

/**
 * The words of a question in the terms of one index. Only a word that is found nowhere as it was typed is taken for a
 * typing error.
 */
final class WordQueries {

    /** Every word of a workshop, wherever it stands, with what it weighs. */
    static final String WORDS = "words";

    /** A letter alone begins too much; a Korean syllable does not. */
    private static final int SHORTEST_BEGINNING = 2;

    private static final int MOST_ENDINGS = 1_000;
    private static final int SHORTEST_WITH_AN_ERROR = 4;
    private static final int SHORTEST_WITH_TWO_ERRORS = 8;
    private static final int MOST_CORRECTIONS = 32;
    private static final float STEM = 0.8f;
    private static final float BEGINNING = 0.4f;

    private final IndexReader index;
    private final List<TermsEnum> dictionaries = new ArrayList<>();

    WordQueries(IndexReader index) {
        this.index = index;
    }

    /** The words alone, for marking them in a text. */
    Query marking(Question question) throws IOException {
        var any = new BooleanQuery.Builder();
        for (Word word : question.words()) {
            if (!word.small()) {
                any.add(anyFormOf(word), Occur.SHOULD);
            }
        }
        return any.build();
    }

    /** Each form counts by itself; what a workshop has of several is added up. */
    Query anyFormOf(Word word) throws IOException {
        Map<String, Float> forms = occurringForms(word);
        boolean together = occurTogether(word);
        boolean endings = hasBeginning(word) && !addEndings(word, forms);
        var any = new BooleanQuery.Builder();
        if (!forms.isEmpty()) {
            any.add(oneOf(forms), Occur.SHOULD);
        }
        if (together) {
            any.add(morphemes(word), Occur.SHOULD);
        }
        if (endings) {
            var beginning = new PrefixQuery(new Term(WORDS, word.typed()));
            any.add(new BoostQuery(new ConstantScoreQuery(beginning), BEGINNING), Occur.SHOULD);
        }
        if (forms.isEmpty() && !together && word.typed().length() >= SHORTEST_WITH_AN_ERROR) {
            any.add(corrections(word), Occur.SHOULD);
        }
        return any.build();
    }

    /** The word and its stems, where they occur, with what each counts. */
    private Map<String, Float> occurringForms(Word word) throws IOException {
        Map<String, Float> forms = new LinkedHashMap<>();
        for (String form : word.forms()) {
            if (occurs(form)) {
                forms.put(form, form.equals(word.typed()) ? 1 : STEM);
            }
        }
        return forms;
    }

    /** Adds what the word may yet become; answers false where that is too much to be named one by one. */
    private boolean addEndings(Word word, Map<String, Float> forms) throws IOException {
        var beginning = new BytesRef(word.typed());
        int most = forms.size() + MOST_ENDINGS;
        for (TermsEnum dictionary : dictionaries()) {
            boolean more = dictionary.seekCeil(beginning) != TermsEnum.SeekStatus.END;
            while (more && StringHelper.startsWith(dictionary.term(), beginning)) {
                forms.putIfAbsent(dictionary.term().utf8ToString(), BEGINNING);
                if (forms.size() > most) {
                    return false;
                }
                more = dictionary.next() != null;
            }
        }
        return true;
    }

    private static Query oneOf(Map<String, Float> forms) {
        var any = new SynonymQuery.Builder(WORDS);
        forms.forEach((form, counts) -> any.addTerm(new Term(WORDS, form), counts));
        return any.build();
    }

    private static Query morphemes(Word word) {
        var together = new BooleanQuery.Builder();
        word.morphemes().forEach(part -> together.add(new TermQuery(new Term(WORDS, part)), Occur.MUST));
        return together.build();
    }

    private static Query corrections(Word word) {
        int errors = word.typed().length() >= SHORTEST_WITH_TWO_ERRORS ? 2 : 1;
        return new FuzzyQuery(new Term(WORDS, word.typed()), errors, 1, MOST_CORRECTIONS, true);
    }

    private static boolean hasBeginning(Word word) {
        return word.unfinished()
                && (word.typed().length() >= SHORTEST_BEGINNING
                        || !word.morphemes().isEmpty());
    }

    private boolean occurTogether(Word word) throws IOException {
        for (String part : word.morphemes()) {
            if (!occurs(part)) {
                return false;
            }
        }
        return !word.morphemes().isEmpty();
    }

    private boolean occurs(String form) throws IOException {
        var wanted = new BytesRef(form);
        for (TermsEnum dictionary : dictionaries()) {
            if (dictionary.seekExact(wanted)) {
                return true;
            }
        }
        return false;
    }

    /** Of each segment, opened once for all words of the question. */
    private List<TermsEnum> dictionaries() throws IOException {
        if (dictionaries.isEmpty()) {
            for (LeafReaderContext segment : index.leaves()) {
                Terms terms = segment.reader().terms(WORDS);
                dictionaries.add(terms == null ? TermsEnum.EMPTY : terms.iterator());
            }
        }
        return dictionaries;
    }
}
