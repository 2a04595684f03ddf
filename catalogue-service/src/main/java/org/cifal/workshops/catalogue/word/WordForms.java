package org.cifal.workshops.catalogue.word;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.io.IOException;
import java.io.Reader;
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
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * The forms in which a word is kept and looked for: as written, without case and accents and in each of its
 * {@link Spellings}, and beside that its stem in the language of the text. Korean is taken apart into its morphemes as
 * well, and kept by its {@link HangulKeys}.
 */
public final class WordForms {

    private static final int MOST_WORDS = 10_000;
    private static final int MOST_OWN_WORDS = 5_000;
    private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");
    private static final Analyzer AS_WRITTEN = stemmedBy(words -> words);
    private static final Analyzer TYPED = new Analyzer() {
        @Override
        protected Reader initReader(String field, Reader text) {
            return new Hyphens(text);
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            return new TokenStreamComponents(new StandardTokenizer());
        }
    };
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

    /** What the catalogue says of places and days in its own words is the same for many workshops. */
    private static final LoadingCache<OwnWords, List<Form>> OF_OWN_WORDS = Caffeine.newBuilder()
            .maximumSize(MOST_OWN_WORDS)
            .executor(Runnable::run)
            .build(words -> forms(own(words.language()), words.text()));

    private record OwnWords(String language, String text) {}

    /**
     * One of the forms.
     *
     * @param written whether it stands so in the text, and is no stem
     */
    public record Form(String text, boolean written) {}

    /** Loads its dictionary, which takes a moment, only where a Korean text or question turns up. */
    private static final class Korean {
        private static final Analyzer MORPHEMES = new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                var words = new KoreanTokenizer(
                        TokenStream.DEFAULT_TOKEN_ATTRIBUTE_FACTORY, null, KoreanTokenizer.DecompoundMode.MIXED, false);
                return new TokenStreamComponents(
                        words,
                        new KeysFilter(
                                new ASCIIFoldingFilter(new LowerCaseFilter(new KoreanPartOfSpeechStopFilter(words)))));
            }
        };
    }

    private WordForms() {}

    private static Analyzer stemmedBy(UnaryOperator<TokenStream> stems) {
        return new Analyzer() {
            @Override
            protected Reader initReader(String field, Reader text) {
                return new Hyphens(text);
            }

            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer words = new StandardTokenizer();
                TokenStream both = stems.apply(new KeywordRepeatFilter(new SpellingFilter(words)));
                return new TokenStreamComponents(
                        words, new RemoveDuplicatesTokenFilter(new KeysFilter(new ASCIIFoldingFilter(both))));
            }
        };
    }

    private static TokenStream withoutElision(TokenStream words) {
        return new ElisionFilter(words, FrenchAnalyzer.DEFAULT_ARTICLES);
    }

    /** All that read a text of this language, which may hold Korean names besides. */
    public static List<Analyzer> reading(String language, String text) {
        return isKorean(text) ? List.of(own(language), Korean.MORPHEMES) : List.of(own(language));
    }

    private static Analyzer own(String language) {
        return BY_LANGUAGE.getOrDefault(primary(language), AS_WRITTEN);
    }

    /** Everything by which this text is found; a form may come more than once. */
    public static List<Form> ofText(String language, String text) {
        return reading(language, text).stream()
                .flatMap(analyzer -> forms(analyzer, text).stream())
                .toList();
    }

    /** The same of words of the catalogue's own, which Korean ones need not be taken apart in. */
    public static List<Form> ofOwnWords(String language, String text) {
        return OF_OWN_WORDS.get(new OwnWords(language, text));
    }

    /** The words of a question as they were typed, those joined by hyphens as one. */
    public static List<String> typed(String question) {
        return texts(TYPED, question);
    }

    /** A word as it is kept: without case and accents, and Korean by its keys. */
    public static String kept(String word) {
        return HangulKeys.of(folded(word));
    }

    /** Without case and accents. */
    public static String folded(String word) {
        char[] letters = Spellings.lower(composed(word)).toCharArray();
        char[] folded = new char[letters.length * 4];
        return new String(folded, 0, ASCIIFoldingFilter.foldToASCII(letters, 0, folded, 0, letters.length));
    }

    /** The forms a typed word may stand in: nobody says in which language they ask. */
    public static Set<String> ofWord(String folded) {
        return OF_WORDS.get(folded);
    }

    private static Set<String> stemmed(String folded) {
        Set<String> forms = new LinkedHashSet<>(List.of(HangulKeys.of(folded)));
        BY_LANGUAGE.values().forEach(analyzer -> forms.addAll(texts(analyzer, folded)));
        return Collections.unmodifiableSet(forms);
    }

    /** The morphemes of a Korean word; none for any other. */
    public static Set<String> morphemes(String typed) {
        return isKorean(typed) ? new LinkedHashSet<>(texts(Korean.MORPHEMES, typed)) : Set.of();
    }

    public static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    public static boolean isKorean(String text) {
        return HANGUL.matcher(text).find();
    }

    private static List<String> texts(Analyzer analyzer, String text) {
        return forms(analyzer, text).stream().map(Form::text).toList();
    }

    private static List<Form> forms(Analyzer analyzer, String text) {
        List<Form> forms = new ArrayList<>();
        try (TokenStream words = analyzer.tokenStream("text", composed(text))) {
            var term = words.addAttribute(CharTermAttribute.class);
            // Of a word and its stem, which come together, the word itself is the keyword; where there are no stems,
            // nothing is.
            boolean stems = words.hasAttribute(KeywordAttribute.class);
            var keyword = words.addAttribute(KeywordAttribute.class);
            words.reset();
            while (words.incrementToken()) {
                forms.add(new Form(term.toString(), !stems || keyword.isKeyword()));
            }
            words.end();
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return forms;
    }

    private static String primary(String tag) {
        int end = tag.indexOf('-');
        return (end < 0 ? tag : tag.substring(0, end)).toLowerCase(Locale.ROOT);
    }
}
