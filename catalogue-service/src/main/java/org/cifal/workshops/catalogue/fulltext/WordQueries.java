package org.cifal.workshops.catalogue.fulltext;

import java.io.IOException;
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
import org.cifal.workshops.catalogue.fulltext.WorkshopText.Weight;

/**
 * A question in the terms of one index: every word must be there, and counts by where it is. Only a word that is found
 * nowhere as it was typed is taken for a typing error.
 */
final class WordQueries {

    /** Every word of a workshop, wherever it stands. */
    static final String ANYWHERE = "anywhere";

    /** A letter alone begins too much; a Korean syllable does not. */
    private static final int SHORTEST_BEGINNING = 2;

    private static final int SHORTEST_WITH_AN_ERROR = 4;
    private static final int SHORTEST_WITH_TWO_ERRORS = 8;
    private static final int MOST_CORRECTIONS = 32;
    private static final float STEM = 0.8f;
    private static final float BEGINNING = 0.4f;

    private final IndexReader index;

    WordQueries(IndexReader index) {
        this.index = index;
    }

    Query of(Question question) throws IOException {
        var all = new BooleanQuery.Builder();
        for (Word word : question.words()) {
            boolean misspelt = !occurs(word);
            all.add(in(ANYWHERE, word, misspelt), word.small() ? Occur.SHOULD : Occur.MUST);
            for (Weight weight : Weight.values()) {
                if (weight.boost() > 0) {
                    all.add(new BoostQuery(in(weight.name(), word, misspelt), weight.boost()), Occur.SHOULD);
                }
            }
        }
        return all.build();
    }

    /** The words alone, for marking them in a text. */
    Query marking(Question question) throws IOException {
        var any = new BooleanQuery.Builder();
        for (Word word : question.words()) {
            if (!word.small()) {
                any.add(in(ANYWHERE, word, !occurs(word)), Occur.SHOULD);
            }
        }
        return any.build();
    }

    private static Query in(String field, Word word, boolean misspelt) {
        var any = new BooleanQuery.Builder();
        any.add(forms(field, word), Occur.SHOULD);
        if (!word.morphemes().isEmpty()) {
            any.add(morphemes(field, word), Occur.SHOULD);
        }
        if (hasBeginning(word)) {
            var beginning = new PrefixQuery(new Term(field, word.typed()));
            any.add(new BoostQuery(new ConstantScoreQuery(beginning), BEGINNING), Occur.SHOULD);
        }
        if (misspelt && word.typed().length() >= SHORTEST_WITH_AN_ERROR) {
            any.add(corrections(field, word), Occur.SHOULD);
        }
        return any.build();
    }

    private static Query forms(String field, Word word) {
        var forms = new SynonymQuery.Builder(field);
        word.forms().forEach(form -> forms.addTerm(new Term(field, form), form.equals(word.typed()) ? 1 : STEM));
        return forms.build();
    }

    private static Query morphemes(String field, Word word) {
        var together = new BooleanQuery.Builder();
        word.morphemes().forEach(part -> together.add(new TermQuery(new Term(field, part)), Occur.MUST));
        return together.build();
    }

    private static Query corrections(String field, Word word) {
        int errors = word.typed().length() >= SHORTEST_WITH_TWO_ERRORS ? 2 : 1;
        return new FuzzyQuery(new Term(field, word.typed()), errors, 1, MOST_CORRECTIONS, true);
    }

    private static boolean hasBeginning(Word word) {
        return word.unfinished()
                && (word.typed().length() >= SHORTEST_BEGINNING
                        || !word.morphemes().isEmpty());
    }

    private boolean occurs(Word word) throws IOException {
        for (String form : word.forms()) {
            if (index.docFreq(new Term(ANYWHERE, form)) > 0) {
                return true;
            }
        }
        return occurTogether(word) || (hasBeginning(word) && begins(new BytesRef(word.typed())));
    }

    private boolean occurTogether(Word word) throws IOException {
        for (String part : word.morphemes()) {
            if (index.docFreq(new Term(ANYWHERE, part)) == 0) {
                return false;
            }
        }
        return !word.morphemes().isEmpty();
    }

    private boolean begins(BytesRef beginning) throws IOException {
        for (LeafReaderContext segment : index.leaves()) {
            Terms terms = segment.reader().terms(ANYWHERE);
            TermsEnum dictionary = terms == null ? TermsEnum.EMPTY : terms.iterator();
            if (dictionary.seekCeil(beginning) != TermsEnum.SeekStatus.END
                    && StringHelper.startsWith(dictionary.term(), beginning)) {
                return true;
            }
        }
        return false;
    }
}
