package org.cifal.workshops.catalogue.fulltext;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cifal.workshops.catalogue.word.HangulKeys;
import org.cifal.workshops.catalogue.word.SmallWords;
import org.cifal.workshops.catalogue.word.Spellings;
import org.cifal.workshops.catalogue.word.Spellings.Spelling;
import org.cifal.workshops.catalogue.word.WordForms;

/** The words somebody looks for. Anything may be typed: what is no word is not looked for. */
public final class Question {

    private static final int MOST_RECENT = 2_000;

    /** A letter alone begins too much; a Korean syllable has two at least. */
    private static final int SHORTEST_BEGINNING = 2;

    private static final Pattern KOREAN_DATE = Pattern.compile("\\d+[년월일]");

    private static final LoadingCache<String, Question> RECENT = Caffeine.newBuilder()
            .maximumSize(MOST_RECENT)
            .executor(Runnable::run)
            .build(Question::read);

    private final Map<Word, String> words;

    /**
     * One word of the question, as words are kept.
     *
     * @param typed as it was typed
     * @param forms the word and its stems
     * @param parts of a Korean word or one with hyphens: where all of them are, each in one of its forms, the word is
     * @param beginning what more may follow of: the word is the last; empty where it is not
     * @param small one that says little, as "the" or "de": its absence bars nothing
     */
    record Word(String typed, Set<String> forms, List<Set<String>> parts, String beginning, boolean small) {

        private static Word read(String written, boolean acronym, boolean last, boolean onlySmall) {
            List<Spelling> parts = Spellings.parts(written);
            String together = Spellings.joined(parts);
            String joined = Spellings.withoutDots(together);
            String said = said(written);
            String folded = WordForms.folded(said);
            String typed = HangulKeys.of(folded);
            // With dots between its letters it is finished.
            boolean begins = last && typed.length() >= SHORTEST_BEGINNING && joined.equals(together);
            String beginning = begins ? typed : "";
            if (acronym && SmallWords.areNot(joined)) {
                return new Word(joined, Set.of(joined), List.of(), beginning, false);
            }
            return new Word(
                    typed,
                    WordForms.ofWord(folded),
                    parts.size() > 1 ? hyphened(parts) : morphemes(said),
                    beginning,
                    !onlySmall && SmallWords.contain(typed));
        }

        /** By what was typed, of which the rest follows but for what the whole question says: words are looked up often. */
        @Override
        public int hashCode() {
            return 31 * typed.hashCode() + beginning.hashCode();
        }

        /** None where one is a letter, as of e-learning: "e" stands in too many texts for something else. */
        private static List<Set<String>> hyphened(List<Spelling> parts) {
            return parts.stream().anyMatch(part -> part.text().length() == 1)
                    ? List.of()
                    : parts.stream()
                            .map(part -> WordForms.folded(part.text()))
                            .filter(part -> !SmallWords.contain(part))
                            .map(WordForms::ofWord)
                            .toList();
        }

        /** None of a day or a year, whose number would be found anywhere, nor of a syllable that is not finished. */
        private static List<Set<String>> morphemes(String said) {
            boolean whole = said.chars().noneMatch(letter -> HangulKeys.isLetter((char) letter));
            return whole && !KOREAN_DATE.matcher(said).matches()
                    ? WordForms.morphemes(said).stream().map(Set::of).toList()
                    : List.of();
        }
    }

    private Question(Map<Word, String> words) {
        this.words = words;
    }

    /** Read once for as long as it is asked again and again, as the pages of a listing do. */
    public static Question of(String text) {
        return RECENT.get(text);
    }

    private static Question read(String text) {
        List<String> typed = WordForms.typed(text).stream()
                .flatMap(Question::apart)
                .distinct()
                .toList();
        boolean onlySmall = typed.stream().allMatch(SmallWords::contain);
        // Who writes all of it in capitals marks no acronym by them.
        boolean acronyms = typed.size() == 1 || text.chars().anyMatch(Character::isLowerCase);
        Map<Word, String> words = new LinkedHashMap<>();
        for (int i = 0; i < typed.size(); i++) {
            boolean last = i == typed.size() - 1;
            words.putIfAbsent(Word.read(typed.get(i), acronyms, last, onlySmall), said(typed.get(i)));
        }
        return new Question(Collections.unmodifiableMap(words));
    }

    /** Numbers with a hyphen between them are as many numbers. */
    private static Stream<String> apart(String typed) {
        List<Spelling> parts = Spellings.parts(typed);
        return Spellings.areNumbers(parts) ? parts.stream().map(Spelling::text) : Stream.of(typed);
    }

    /** Without capitals and hyphens, as people read it. */
    private static String said(String typed) {
        return Spellings.lower(WordForms.composed(Spellings.withoutDots(Spellings.joined(Spellings.parts(typed)))));
    }

    /** Whether it has no word at all, so that every workshop answers it. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** Each as it is kept with what people read. */
    Map<Word, String> saidByWord() {
        return words;
    }

    Set<Word> words() {
        return words.keySet();
    }
}
