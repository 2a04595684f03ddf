package org.cifal.workshops.catalogue.snapshot;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.List;
import java.util.stream.Stream;
import org.cifal.workshops.catalogue.content.Choice;
import org.cifal.workshops.catalogue.language.Languages;

/** In which languages texts are told. The workshops of a page are in few combinations of them, and chosen for alike. */
final class Choices {

    private static final int MOST_RECENT = 1_000;

    /** In letters: whoever names more languages than people speak is chosen for anew each time. */
    private static final int LONGEST = 100;

    private static final LoadingCache<Wish, Choice> RECENT = Caffeine.newBuilder()
            .maximumSize(MOST_RECENT)
            .executor(Runnable::run)
            .build(Wish::choice);

    /** What there is, and what of it is wanted. */
    private record Wish(List<String> ofTitle, List<String> ofTexts, List<String> wanted) {

        private Choice choice() {
            String language = Languages.best(ofTitle, wanted);
            if (ofTexts.size() == 1 || wanted.isEmpty()) {
                return Choice.of(language);
            }
            List<String> served = Languages.order(ofTexts, wanted);
            return new Choice(
                    language,
                    served.contains(language)
                            ? served
                            : Stream.concat(served.stream(), Stream.of(language))
                                    .toList());
        }
    }

    private Choices() {}

    /**
     * The best language for a title, or its first where it has none of these; for each other text what is wanted most,
     * and that of the title where nothing wanted is there.
     *
     * @param ofTitle languages of the title, not empty
     * @param ofTexts languages of all texts
     * @param wanted the most wanted first
     */
    static Choice of(List<String> ofTitle, List<String> ofTexts, List<String> wanted) {
        var wish = new Wish(ofTitle, ofTexts, wanted);
        return letters(wanted) > LONGEST ? wish.choice() : RECENT.get(wish);
    }

    private static int letters(List<String> wanted) {
        int letters = 0;
        for (String language : wanted) {
            letters += language.length();
        }
        return letters;
    }
}
