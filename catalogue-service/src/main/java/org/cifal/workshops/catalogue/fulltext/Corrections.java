package org.cifal.workshops.catalogue.fulltext;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
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
    private static final int MOST_ERRORS = 2;

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
        List<String> nearest = among(typed, new Near(typed, 1, isLong ? 0 : 1)::is);
        if (nearest.isEmpty() && isLong && !word.beginning().isEmpty()) {
            nearest = among(typed, new Near(typed, 1, 1)::isBeginning);
        }
        return nearest.isEmpty() && typed.length() >= SHORTEST_WITH_TWO_ERRORS
                ? among(typed, new Near(typed, MOST_ERRORS, 1)::is)
                : nearest;
    }

    /** A number is what it is, a small word is no other one, and who names a country means it. */
    private static boolean isRight(String typed) {
        return typed.codePoints().anyMatch(Character::isDigit)
                || SmallWords.contain(typed)
                || CountryNames.haveWord(typed);
    }

    /** Whether any word could be taken for this one. */
    static boolean mayBeMeant(String word) {
        return word.length() >= SHORTEST_KOREAN - 1
                && word.codePoints().noneMatch(Character::isDigit)
                && !SmallWords.contain(word);
    }

    private List<String> among(String typed, Predicate<String> near) throws IOException {
        int shortest = Math.min(typed.length(), SHORTEST) - 1;
        boolean korean = WordForms.isKorean(typed);
        var found = new TreeSet<>(SHORTEST_FIRST);
        dictionary.written(
                word -> word.length() >= shortest && near.test(word) && WordForms.isKorean(word) == korean, found::add);
        return found.stream().limit(MOST).toList();
    }
}
