package org.cifal.workshops.catalogue.fulltext;

import java.io.IOException;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.cifal.workshops.catalogue.fulltext.Question.Word;
import org.cifal.workshops.catalogue.word.HangulKeys;
import org.cifal.workshops.catalogue.word.WordForms;

/**
 * Looks a word up: as it was typed, its stems and all its parts together; of the last word also what it may yet become.
 * Only a word that none of the present workshops has is taken for a typing error.
 */
final class LookingUp {

    private static final int STEM = 800;
    private static final int BEGINNING = 400;

    /** More than any beginning can weigh: who has the word itself comes before who has a longer one. */
    private static final int WORD_ITSELF = 10_000;

    private final Dictionary dictionary;
    private final Word word;
    private final BitSet found = new BitSet();
    private final int[] ranks;
    private final Set<String> forms = new LinkedHashSet<>();

    private LookingUp(Dictionary dictionary, Word word) {
        this.dictionary = dictionary;
        this.word = word;
        this.ranks = new int[dictionary.slots()];
    }

    static WordHits in(Dictionary dictionary, Word word) throws IOException {
        return new LookingUp(dictionary, word).hits();
    }

    private WordHits hits() throws IOException {
        addForms(word.typed(), word.forms());
        addPartsTogether();
        if (!word.small()) {
            found.stream().forEach(slot -> ranks[slot] += WORD_ITSELF);
        }
        String beginning = word.beginning();
        if (!beginning.isEmpty()) {
            addBeginnings(longer -> HangulKeys.isSyllableEnd(longer, beginning.length()));
        }
        if (found.isEmpty() && !beginning.isEmpty()) {
            // In the middle of a Korean syllable.
            addBeginnings(longer -> true);
        }
        return found.isEmpty() ? corrected() : as(beginning, List.of());
    }

    private WordHits corrected() throws IOException {
        List<String> takenFor = new Corrections(dictionary).of(word);
        for (String other : takenFor) {
            addForms(other, WordForms.ofWord(HangulKeys.written(other)));
        }
        return as("", takenFor.stream().map(HangulKeys::written).toList());
    }

    private WordHits as(String beginning, List<String> takenFor) {
        return new WordHits(found, ranks, new WordHits.FoundAs(forms, beginning, takenFor));
    }

    private void addForms(String itself, Set<String> all) throws IOException {
        for (String form : all) {
            int share = form.equals(itself) ? WeighedWords.ONE : STEM;
            forms.add(form);
            dictionary.of(form, (slot, weight) -> add(slot, share(weight, share)));
        }
    }

    private void addPartsTogether() throws IOException {
        if (word.parts().isEmpty()) {
            return;
        }
        var everywhere = new BitSet();
        int[] sums = new int[ranks.length];
        for (Set<String> part : word.parts()) {
            var here = new BitSet();
            for (String form : part) {
                dictionary.of(form, (slot, weight) -> {
                    here.set(slot);
                    sums[slot] += weight;
                });
            }
            forms.addAll(part);
            if (part == word.parts().get(0)) {
                everywhere.or(here);
            } else {
                everywhere.and(here);
            }
        }
        everywhere.stream().forEach(slot -> add(slot, sums[slot]));
    }

    /** Of several the weightiest counts; who has the word itself has no need of them. */
    private void addBeginnings(Predicate<String> which) throws IOException {
        var others = new BitSet();
        dictionary.beginning(word.beginning(), which, (slot, weight) -> {
            if (!found.get(slot)) {
                others.set(slot);
                ranks[slot] = Math.max(ranks[slot], share(weight, BEGINNING));
            }
        });
        found.or(others);
    }

    private void add(int slot, int weight) {
        found.set(slot);
        ranks[slot] += weight;
    }

    /** At least 1, so that it counts. */
    private static int share(int weight, int thousandths) {
        return Math.max(1, weight * thousandths / WeighedWords.ONE);
    }
}
