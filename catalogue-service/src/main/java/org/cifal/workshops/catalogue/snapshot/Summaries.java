package org.cifal.workshops.catalogue.snapshot;

import java.util.List;
import java.util.function.BiFunction;
import org.cifal.workshops.catalogue.conditional.Part;
import org.cifal.workshops.catalogue.content.Choice;
import org.cifal.workshops.catalogue.content.Telling;
import org.cifal.workshops.catalogue.wire.WireFormat;

/**
 * One workshop as an item of listings, at hand in each language of its title; only who wants some text in a language
 * the rest has not gets one that is written for the occasion.
 */
final class Summaries {

    private final List<String> languages;
    private final Part[] atHand;
    private final boolean[] whole;
    private final BiFunction<String, List<String>, WorkshopSummaryView> view;

    /**
     * Of a workshop.
     *
     * @param languages of its title
     * @param view by the language of the title, and by all of the texts where they are in more; null where not
     */
    Summaries(List<String> languages, BiFunction<String, List<String>, WorkshopSummaryView> view) {
        this.languages = languages;
        this.view = view;
        this.atHand = new Part[languages.size()];
        this.whole = new boolean[languages.size()];
        for (int i = 0; i < atHand.length; i++) {
            var telling = new Telling(Choice.of(languages.get(i)));
            atHand[i] = written(telling);
            whole[i] = telling.languagesTold().size() == 1;
        }
    }

    Part told(Choice choice) {
        int i = languages.indexOf(choice.language());
        boolean nothingElse = choice.isPlain() && (choice.order().size() == 1 || whole[i]);
        return nothingElse ? atHand[i] : written(new Telling(choice));
    }

    /** Written once more where texts are in other languages, to name these. */
    private Part written(Telling telling) {
        byte[] alone = WireFormat.told(view.apply(telling.language(), null), telling);
        List<String> told = telling.languagesTold();
        return new Part(told.size() == 1 ? alone : WireFormat.told(view.apply(telling.language(), told), telling));
    }
}
