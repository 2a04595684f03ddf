package org.cifal.workshops.catalogue.fulltext;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.ko.KoreanPartOfSpeechStopFilter;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * The forms in which a word is kept and looked for: as written, without case and accents, and beside that its stem in
 * the language of the text. Korean is taken apart into its morphemes as well.
 */
final class WordForms {

    private static final int MOST_WORDS = 10_000;
    private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");
    private static final Analyzer AS_WRITTEN = stemmedBy(words -> words);
    private static final Map<String, Analyzer> BY_LANGUAGE = Map.of(
            "en", stemmedBy(words -> new SnowballFilter(words, new EnglishStemmer())),
            "fr", stemmedBy(words -> new FrenchLightStemFilter(withoutElision(words))),
            "es", stemmedBy(SpanishLightStemFilter::new),
            "pt", stemmedBy(PortugueseLightStemFilter::new));

    /** People look for the same words; to stem one in every language takes longer than to find it. */
    private static final LoadingCache<String, Set<String>> OF_WORDS = Caffeine.newBuilder()
            .maximumSize(MOST_WORDS)
            .executor(Runnable::run)
            .build(WordForms::stemmed);

    /** Loads its dictionary, which takes a moment, only where a Korean text or question turns up. */
    private static final class Korean {
        private static final Analyzer MORPHEMES = new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                var words = new KoreanTokenizer(
                        TokenStream.DEFAULT_TOKEN_ATTRIBUTE_FACTORY, null, KoreanTokenizer.DecompoundMode.MIXED, false);
                return new TokenStreamComponents(
                        words, new ASCIIFoldingFilter(new LowerCaseFilter(new KoreanPartOfSpeechStopFilter(words))));
            }
        };
    }

    private WordForms() {}

    private static Analyzer stemmedBy(UnaryOperator<TokenStream> stems) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer words = new StandardTokenizer();
                TokenStream both = stems.apply(new KeywordRepeatFilter(new LowerCaseFilter(words)));
                return new TokenStreamComponents(words, new RemoveDuplicatesTokenFilter(new ASCIIFoldingFilter(both)));
            }
        };
    }

    private static TokenStream withoutElision(TokenStream words) {
        return new ElisionFilter(words, FrenchAnalyzer.DEFAULT_ARTICLES);
    }

    /** All that read a text of this language, which may hold Korean names besides. */
    static List<Analyzer> reading(String language, String text) {
        Analyzer own = BY_LANGUAGE.getOrDefault(primary(language), AS_WRITTEN);
        return isKorean(text) ? List.of(own, Korean.MORPHEMES) : List.of(own);
    }

    /** Everything by which this text is found; a form may come more than once. */
    static List<String> ofText(String language, String text) {
        List<String> forms = new ArrayList<>();
        reading(language, text).forEach(analyzer -> forms.addAll(terms(analyzer, text)));
        return forms;
    }

    /** The words of a question as they were typed, without case. */
    static Set<String> typed(String question) {
        return new LinkedHashSet<>(terms(AS_WRITTEN, composed(question)));
    }

    /** The forms a typed word may stand in: nobody says in which language they ask. */
    static Set<String> ofWord(String typed) {
        return OF_WORDS.get(typed);
    }

    private static Set<String> stemmed(String typed) {
        Set<String> forms = new LinkedHashSet<>(List.of(typed));
        BY_LANGUAGE.values().forEach(analyzer -> forms.addAll(terms(analyzer, typed)));
        return Collections.unmodifiableSet(forms);
    }

    /** The morphemes of a Korean word; none for any other. */
    static Set<String> morphemes(String typed) {
        return isKorean(typed) ? new LinkedHashSet<>(terms(Korean.MORPHEMES, typed)) : Set.of();
    }

    static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static boolean isKorean(String text) {
        return HANGUL.matcher(text).find();
    }

    private static List<String> terms(Analyzer analyzer, String text) {
        List<String> terms = new ArrayList<>();
        try (TokenStream words = analyzer.tokenStream("text", composed(text))) {
            var term = words.addAttribute(CharTermAttribute.class);
            words.reset();
            while (words.incrementToken()) {
                terms.add(term.toString());
            }
            words.end();
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return terms;
    }

    private static String primary(String tag) {
        int end = tag.indexOf('-');
        return (end < 0 ? tag : tag.substring(0, end)).toLowerCase(Locale.ROOT);
    }
}
