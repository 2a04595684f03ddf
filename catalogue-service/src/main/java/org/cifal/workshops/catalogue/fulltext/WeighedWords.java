package org.cifal.workshops.catalogue.fulltext;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.cifal.workshops.catalogue.text.WorkshopText;
import org.cifal.workshops.catalogue.text.WorkshopText.Weight;
import org.cifal.workshops.catalogue.word.WordForms;

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
    private final Set<String> knownAs = new HashSet<>();
    private final Set<String> written = new HashSet<>();

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
        List<WordForms.Form> forms = text.forms();
        forms.stream().filter(WordForms.Form::written).forEach(form -> written.add(form.text()));
        if (text.weight().isOfRecord()) {
            Words here = byPlace.computeIfAbsent(text.weight(), none -> new Words());
            forms.forEach(form -> {
                anywhere.add(form.text());
                here.add(form.text());
            });
        } else {
            forms.forEach(form -> knownAs.add(form.text()));
        }
    }

    /** Each word with what it weighs, as it is kept. */
    Map<String, Integer> kept() {
        Map<String, Integer> kept = new HashMap<>();
        anywhere.counts.keySet().forEach(form -> kept.put(form, kept(form)));
        knownAs.forEach(form -> kept.put(form, kept(form)));
        return kept;
    }

    private int kept(String form) {
        return KeptWeight.of(Math.max(1, Math.round(weight(form) * ONE)), written.contains(form));
    }

    private float weight(String form) {
        float weight = anywhere.share(form);
        float named = 0;
        for (Map.Entry<Weight, Words> place : byPlace.entrySet()) {
            float here = place.getKey().boost() * place.getValue().share(form);
            if (place.getKey() == Weight.NAME) {
                named = here;
            }
            weight += here;
        }
        return knownAs.contains(form) ? weight - named + Math.max(named, Weight.KNOWN_AS.boost()) : weight;
    }
}
