package org.cifal.workshops.catalogue.snapshot;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.cifal.workshops.catalogue.content.Choice;
import org.cifal.workshops.catalogue.language.Languages;

/**
 * In which languages texts are told to one reader. The workshops of a page speak few combinations of languages, each of
 * which is chosen from once; and many readers want the same.
 */
public final class Choices {

    private static final int MOST_RECENT = 1_000;

    /** In letters: whoever names more languages than people speak is chosen for anew each time. */
    private static final int LONGEST = 100;

    private static final LoadingCache<Wish, Choice> RECENT = Caffeine.newBuilder()
            .maximumSize(MOST_RECENT)
            .executor(Runnable::run)
            .build(Wish::choice);

    private final List<String> wanted;
    private final IdentityHashMap<SpokenLanguages, Choice> made = new IdentityHashMap<>();

    /** What there is, and what of it is wanted. */
    private record Wish(SpokenLanguages spoken, List<String> wanted) {

        private Choice choice() {
            String language = Languages.best(spoken.ofTitle(), wanted);
            if (spoken.ofTexts().size() == 1 || wanted.isEmpty()) {
                return Choice.of(language);
            }
            List<String> served = Languages.order(spoken.ofTexts(), wanted);
            return new Choice(
                    language,
                    served.contains(language)
                            ? served
                            : Stream.concat(served.stream(), Stream.of(language))
                                    .toList());
        }
    }

    /** @param wanted languages, the most wanted first */
    public Choices(List<String> wanted) {
        this.wanted = wanted;
    }

    /**
     * The best language for a title, or its first where it has none of these; for each other text what is wanted most,
     * and that of the title where nothing wanted is there.
     */
    Choice of(SpokenLanguages spoken) {
        return made.computeIfAbsent(spoken, this::chosen);
    }

    private Choice chosen(SpokenLanguages spoken) {
        var wish = new Wish(spoken, wanted);
        int letters = wanted.stream().mapToInt(String::length).sum();
        return letters > LONGEST ? wish.choice() : RECENT.get(wish);
    }
}
