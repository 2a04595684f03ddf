package org.cifal.workshops.catalogue.editing;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.cifal.workshops.catalogue.content.Schedule;
import org.cifal.workshops.catalogue.workshop.WorkshopContent;

/** Names for addresses, where the editor gives none. */
final class Slugs {

    private static final int LONGEST_TITLE = 100;

    private Slugs() {}

    /** The title and the year of the first day; where the title has no Latin letter, the type and some of the id. */
    static String of(WorkshopContent content, UUID otherwise) {
        String title = content.title().byLanguage().values().iterator().next();
        String latin = dashed(Normalizer.normalize(title, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT));
        String name = latin.isEmpty() ? content.type().name().toLowerCase(Locale.ROOT) + "-" + otherwise : latin;
        String shortened = name.length() > LONGEST_TITLE ? dashed(name.substring(0, LONGEST_TITLE)) : name;
        return Optional.ofNullable(content.schedule())
                .flatMap(Schedule::begins)
                .map(day -> shortened + "-" + day.getYear())
                .orElse(shortened);
    }

    private static String dashed(String text) {
        return text.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
