package org.cifal.workshops.catalogue.fulltext;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Where one word stands in any of its forms: the slots of those workshops, and what it counts in each. Of a word nobody
 * asked for before that is added up only in those that are asked for, since most are left out by the other words of a
 * question and its filters; of one that is asked for again it is added up everywhere, once.
 */
final class WordHits {

    /** More than any beginning can weigh: who has the word itself comes before who has a longer one. */
    private static final int WORD_ITSELF = 10_000;

    /** What a longer word counts, in thousandths. */
    private static final int LONGER = 400;

    /** About what the object and its lists take when they are empty, and its forms. */
    private static final int BESIDE_THE_SLOTS = 1_000;

    private final Forms forms;
    private final Together together;
    private final FormHits longer;
    private final int itself;
    private final FoundAs foundAs;
    private final BitSet found = new BitSet();
    private final BitSet slots;
    private boolean askedBefore;
    private volatile int[] counts;

    /**
     * What was found in place of the word.
     *
     * @param forms as they are kept
     * @param beginning with which other words begin that were found, as it is kept; empty where none were
     * @param takenFor words it was taken for because it is found nowhere, as people read them
     */
    record FoundAs(Set<String> forms, String beginning, List<String> takenFor) {}

    /** Forms of the word, each with what it counts in thousandths of what it weighs. */
    record Forms(List<FormHits> hits, List<Integer> thousandths) {

        static final Forms NONE = new Forms(List.of(), List.of());

        private int count(int slot) {
            int count = 0;
            for (int i = 0; i < hits.size(); i++) {
                count += share(hits.get(i).weight(slot), thousandths.get(i));
            }
            return count;
        }
    }

    /** The parts of a word, and where all of them stand. */
    record Together(BitSet slots, List<FormHits> parts) {

        static final Together NOWHERE = new Together(new BitSet(), List.of());

        private int count(int slot) {
            int count = 0;
            if (slots.get(slot)) {
                for (FormHits part : parts) {
                    count += part.weight(slot);
                }
            }
            return count;
        }
    }

    private WordHits(Forms forms, Together together, FormHits longer, int itself, FoundAs foundAs) {
        this.forms = forms;
        this.together = together;
        this.longer = longer;
        this.itself = itself;
        this.foundAs = foundAs;
        forms.hits().forEach(form -> found.or(form.slots()));
        found.or(together.slots());
        this.slots = longer.isEmpty() ? found : (BitSet) found.clone();
        slots.or(longer.slots());
    }

    /** Of a word that says little: it counts where it stands, and goes before nothing. */
    static WordHits ofSmall(Forms forms, Together together, FormHits longer, FoundAs foundAs) {
        return new WordHits(forms, together, longer, 0, foundAs);
    }

    static WordHits of(Forms forms, Together together, FormHits longer, FoundAs foundAs) {
        return new WordHits(forms, together, longer, WORD_ITSELF, foundAs);
    }

    static WordHits ofOthers(Forms forms, FoundAs foundAs) {
        return new WordHits(forms, Together.NOWHERE, FormHits.NOWHERE, 0, foundAs);
    }

    /** Not to be changed. */
    BitSet slots() {
        return slots;
    }

    FoundAs foundAs() {
        return foundAs;
    }

    /** Adds what the word counts in each slot: at least 1 where it stands, in thousandths. */
    void addTo(int[] sums, int... some) {
        int[] known = counts;
        if (known == null && askedBefore) {
            known = everywhere();
            counts = known;
        }
        // Two who ask at once may both be the first; nothing comes of it but another sum.
        askedBefore = true;
        for (int i = 0; i < some.length; i++) {
            int slot = some[i];
            sums[i] += known == null ? count(slot) : slot < known.length ? known[slot] : 0;
        }
    }

    private int[] everywhere() {
        int[] all = new int[slots.length()];
        slots.stream().forEach(slot -> all[slot] = count(slot));
        return all;
    }

    /** Who has the word itself has no need of longer ones. */
    private int count(int slot) {
        return found.get(slot) ? itself + forms.count(slot) + together.count(slot) : share(longer.weight(slot), LONGER);
    }

    /** At least 1 where it weighs anything, so that it counts. */
    private static int share(int weight, int thousandths) {
        return weight == 0 ? 0 : Math.max(1, weight * thousandths / WeighedWords.ONE);
    }

    /** Without those of its forms, which others share, and with the sums that may come. */
    int bytes() {
        return BESIDE_THE_SLOTS
                + slots.length() * Integer.BYTES
                + (found.size() + slots.size() + together.slots().size()) / Byte.SIZE
                + longer.bytes();
    }
}
