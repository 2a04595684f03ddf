package org.cifal.workshops.catalogue.fulltext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against Lucene's automata, which are made from another description of the same errors. */
class NearTest {

    private static final int WORDS = 300;
    private static final int OTHERS = 60;

    private final Random random = new Random(5);

    @ParameterizedTest
    @CsvSource({"1,0", "1,1", "2,0", "2,1"})
    void it_knows_the_same_words_as_an_automaton(int errors, int right) {
        int yes = 0;
        for (int i = 0; i < WORDS; i++) {
            String typed = letters(4 + random.nextInt(8));
            var near = new Near(typed, errors, right);
            CharacterRunAutomaton automaton = automaton(typed, errors, right);
            for (int j = 0; j < OTHERS; j++) {
                String word = changed(typed, random.nextInt(4));
                String longer = word + letters(random.nextInt(5));
                assertThat(near.is(word)).as("%s for %s", word, typed).isEqualTo(automaton.run(word));
                assertThat(near.isBeginning(longer))
                        .as("a beginning of %s for %s", longer, typed)
                        .isEqualTo(IntStream.rangeClosed(0, longer.length())
                                .anyMatch(end -> automaton.run(longer.substring(0, end))));
                yes += near.is(word) ? 1 : 0;
            }
        }
        assertThat(yes).isBetween(WORDS, WORDS * OTHERS - WORDS);
    }

    @Test
    void letters_exchanged_are_one_error() {
        assertThat(new Near("migartion", 1, 0).is("migration")).isTrue();
        assertThat(new Near("imgartion", 1, 0).is("migration")).isFalse();
        assertThat(new Near("imgartion", 2, 0).is("migration")).isTrue();
    }

    @Test
    void what_is_shorter_than_its_first_letters_is_not_near() {
        assertThat(new Near("abcde", 1, 1).isBeginning("")).isFalse();
        assertThat(new Near("abcde", 1, 1).is("")).isFalse();
    }

    private static CharacterRunAutomaton automaton(String typed, int errors, int right) {
        int[] rest = typed.substring(right).codePoints().toArray();
        return new CharacterRunAutomaton(new LevenshteinAutomata(rest, Character.MAX_CODE_POINT, true)
                .toAutomaton(errors, typed.substring(0, right)));
    }

    /** Of three letters, so that words are near each other in many ways. */
    private String letters(int many) {
        var letters = new StringBuilder();
        for (int i = 0; i < many; i++) {
            letters.append(letter());
        }
        return letters.toString();
    }

    private char letter() {
        return (char) ('a' + random.nextInt(3));
    }

    private String changed(String word, int changes) {
        var changed = new StringBuilder(word);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(changed.length() - 1);
            switch (random.nextInt(4)) {
                case 0 -> changed.insert(at, letter());
                case 1 -> changed.setCharAt(at, letter());
                case 2 -> changed.deleteCharAt(at);
                default -> changed.insert(at + 2, changed.charAt(at)).deleteCharAt(at);
            }
        }
        return changed.toString();
    }
}
