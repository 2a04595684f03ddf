package org.cifal.workshops.catalogue.fulltext;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import org.cifal.workshops.catalogue.fulltext.Question.Word;
import org.cifal.workshops.catalogue.text.CountryNames;
import org.cifal.workshops.catalogue.word.SmallWords;
import org.cifal.workshops.catalogue.word.WordForms;

/**
 * What a word that is found nowhere may have been meant to be: the nearest words that stand so in a text. How many
 * errors it may have goes by its length, as fuzzy searches elsewhere have it; two letters exchanged are one error. A
 * Korean word is as long as the keys it is typed with.
 */
final class Corrections {

    private static final int MOST = 8;
    private static final int SHORTEST = 5;
    private static final int SHORTEST_KOREAN = 4;
    /** From here on the first letter may be the wrong one, and a word that is not finished may have an error. */
    private static final int LONG = 6;

    private static final int SHORTEST_WITH_TWO_ERRORS = 8;

    /** What is longer is no word, and would take long to compare. */
    private static final int LONGEST = 40;

    private static final Comparator<String> SHORTEST_FIRST =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private final Dictionary dictionary;

    Corrections(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    /** The words it is taken for, as they are kept; none where it is no typing error. */
    List<String> of(Word word) throws IOException {
        String typed = word.typed();
        boolean korean = WordForms.isKorean(typed);
        if (typed.length() < (korean ? SHORTEST_KOREAN : SHORTEST) || typed.length() > LONGEST || isRight(typed)) {
            return List.of();
        }
        boolean isLong = typed.length() >= LONG;
        List<String> nearest = among(typed, within(typed, 1, isLong ? 0 : 1));
        if (nearest.isEmpty() && isLong && !word.beginning().isEmpty()) {
            Automaton beginnings = Operations.concatenate(within(typed, 1, 1), Automata.makeAnyString());
            nearest = among(typed, Operations.determinize(beginnings, Operations.DEFAULT_DETERMINIZE_WORK_LIMIT));
        }
        return nearest.isEmpty() && typed.length() >= SHORTEST_WITH_TWO_ERRORS
                ? among(typed, within(typed, 2, 1))
                : nearest;
    }

    /** A number is what it is, a small word is no other one, and who names a country means it. */
    private static boolean isRight(String typed) {
        return typed.codePoints().anyMatch(Character::isDigit)
                || SmallWords.contain(typed)
                || CountryNames.haveWord(typed);
    }

    private static Automaton within(String typed, int errors, int right) {
        int[] letters = typed.codePoints().toArray();
        String beginning = new String(letters, 0, right);
        int[] rest = Arrays.copyOfRange(letters, right, letters.length);
        return new LevenshteinAutomata(rest, Character.MAX_CODE_POINT, true).toAutomaton(errors, beginning);
    }

    private List<String> among(String typed, Automaton near) throws IOException {
        var found = new TreeSet<>(SHORTEST_FIRST);
        dictionary.wordsOf(near, word -> {
            if (isWord(word, typed)) {
                found.add(word);
            }
        });
        return found.stream().limit(MOST).toList();
    }

    private static boolean isWord(String word, String typed) {
        return word.length() >= Math.min(typed.length(), SHORTEST) - 1
                && word.codePoints().noneMatch(Character::isDigit)
                && WordForms.isKorean(word) == WordForms.isKorean(typed)
                && !SmallWords.contain(word);
    }
}
