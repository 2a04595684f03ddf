package org.cifal.workshops.catalogue.fulltext;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.cifal.workshops.catalogue.fulltext.Question.Word;
import org.cifal.workshops.catalogue.fulltext.WordHits.FoundAs;
import org.cifal.workshops.catalogue.fulltext.WordHits.Together;
import org.cifal.workshops.catalogue.word.HangulKeys;
import org.cifal.workshops.catalogue.word.WordForms;

/**
 * Looks a word up: as it was typed, its stems and all its parts together; of the last word also what it may yet become.
 * Only a word that none of the present workshops has is taken for a typing error.
 */
final class LookingUp {

    /** What a stem counts, in thousandths of the word itself. */
    private static final int STEM = 800;

    private final Dictionary dictionary;
    private final Word word;
    private final Set<String> names = new LinkedHashSet<>();
    private final List<FormHits> forms = new ArrayList<>();
    private final List<Integer> thousandths = new ArrayList<>();

    private LookingUp(Dictionary dictionary, Word word) {
        this.dictionary = dictionary;
        this.word = word;
    }

    static WordHits in(Dictionary dictionary, Word word) throws IOException {
        return new LookingUp(dictionary, word).hits();
    }

    private WordHits hits() throws IOException {
        addForms(word.typed(), word.forms());
        Together together = together();
        boolean found = !forms.isEmpty() || !together.slots().isEmpty();
        FormHits longer = longer(found);
        if (!found && longer.isEmpty()) {
            return corrected();
        }
        var as = new FoundAs(names, word.beginning(), List.of());
        return word.small()
                ? WordHits.ofSmall(counted(), together, longer, as)
                : WordHits.of(counted(), together, longer, as);
    }

    private WordHits corrected() throws IOException {
        List<String> takenFor = new Corrections(dictionary).of(word);
        for (String other : takenFor) {
            addForms(other, WordForms.ofWord(HangulKeys.written(other)));
        }
        return WordHits.ofOthers(
                counted(),
                new FoundAs(
                        names, "", takenFor.stream().map(HangulKeys::written).toList()));
    }

    private WordHits.Forms counted() {
        return new WordHits.Forms(List.copyOf(forms), List.copyOf(thousandths));
    }

    private void addForms(String itself, Set<String> all) throws IOException {
        for (String form : all) {
            names.add(form);
            FormHits hits = dictionary.of(form);
            if (!hits.isEmpty()) {
                forms.add(hits);
                thousandths.add(form.equals(itself) ? WeighedWords.ONE : STEM);
            }
        }
    }

    private Together together() throws IOException {
        List<FormHits> parts = new ArrayList<>();
        BitSet everywhere = null;
        for (Set<String> part : word.parts()) {
            names.addAll(part);
            var here = new BitSet();
            for (String form : part) {
                FormHits hits = dictionary.of(form);
                here.or(hits.slots());
                parts.add(hits);
            }
            if (everywhere == null) {
                everywhere = here;
            } else {
                everywhere.and(here);
            }
        }
        return everywhere == null ? Together.NOWHERE : new Together(everywhere, parts);
    }

    private FormHits longer(boolean found) throws IOException {
        String beginning = word.beginning();
        if (beginning.isEmpty()) {
            return FormHits.NOWHERE;
        }
        FormHits whole = dictionary.beginning(
                beginning,
                longer -> HangulKeys.isSyllableEnd(longer, beginning.length())
                        && !word.forms().contains(longer));
        // In the middle of a Korean syllable.
        return found || !whole.isEmpty() ? whole : dictionary.beginning(beginning, longer -> true);
    }
}
