package org.cifal.workshops.catalogue.fulltext;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.cifal.workshops.catalogue.fulltext.WorkshopText.Weight;

/**
 * What each word of one workshop weighs, by BM25 without what that takes from other documents: how rare a word is, and
 * how long the others are. So the rank of a workshop follows from its own words alone, a page's cursor still holds when
 * another workshop is edited, and the sum over all places of a word is made once, when it is indexed.
 */
final class WeighedWords {

    /** Weights are whole numbers of this part of one. */
    static final int ONE = 1_000;

    private static final float K = 1.2f;
    private static final float B = 0.5f;
    private static final float USUAL_LENGTH = 100;

    private final Words anywhere = new Words();
    private final Map<Weight, Words> byPlace = new EnumMap<>(Weight.class);

    private static final class Words {
        private final Map<String, Integer> counts = new HashMap<>();
        private int length;

        private void add(String form) {
            counts.merge(form, 1, Integer::sum);
            length++;
        }

        /** From 0 to 1: the second time counts less than the first. */
        private float share(String form) {
            float count = counts.getOrDefault(form, 0);
            return count / (count + K * (1 - B + B * length / USUAL_LENGTH));
        }
    }

    static WeighedWords of(Stream<WorkshopText> texts) {
        var weighed = new WeighedWords();
        texts.forEach(weighed::add);
        return weighed;
    }

    private void add(WorkshopText text) {
        Words here = byPlace.computeIfAbsent(text.weight(), none -> new Words());
        WordForms.ofText(text.language(), text.text()).forEach(form -> {
            anywhere.add(form);
            here.add(form);
        });
    }

    /** Each word with what it weighs. */
    Map<String, Integer> weights() {
        Map<String, Integer> weights = new HashMap<>();
        anywhere.counts.keySet().forEach(form -> weights.put(form, Math.max(1, Math.round(weight(form) * ONE))));
        return weights;
    }

    private float weight(String form) {
        float weight = anywhere.share(form);
        for (Map.Entry<Weight, Words> place : byPlace.entrySet()) {
            weight += place.getKey().boost() * place.getValue().share(form);
        }
        return weight;
    }
}
