package org.cifal.workshops.catalogue.editing;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.cifal.workshops.catalogue.content.Schedule;
import org.cifal.workshops.catalogue.workshop.WorkshopContent;

/** Names for addresses, where the editor gives none. */
final class Slugs {

    private static final int LONGEST_TITLE = 100;
    private static final Pattern LETTER = Pattern.compile("[a-z]");

    private Slugs() {}

    /**
     * The first title that has a Latin letter, and the year of the first day; where none has, the type and the id in its
     * place.
     */
    static String of(WorkshopContent content, UUID otherwise) {
        String name = content.title().byLanguage().values().stream()
                .map(Slugs::latin)
                .filter(latin -> LETTER.matcher(latin).find())
                .findFirst()
                .orElseGet(() -> content.type().name().toLowerCase(Locale.ROOT) + "-" + otherwise);
        String shortened = name.length() > LONGEST_TITLE ? dashed(name.substring(0, LONGEST_TITLE)) : name;
        return Optional.ofNullable(content.schedule())
                .flatMap(Schedule::begins)
                .map(day -> shortened + "-" + day.getYear())
                .orElse(shortened);
    }

    private static String latin(String title) {
        return dashed(Normalizer.normalize(title, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT));
    }

    private static String dashed(String text) {
        return text.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
