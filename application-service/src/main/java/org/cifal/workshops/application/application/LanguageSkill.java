package org.cifal.workshops.application.application;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A language an applicant speaks and writes, and how well, as they state it.
 *
 * @param language BCP 47
 */
public record LanguageSkill(String language, Level level) {

    /** As representations carry it. */
    Map<String, String> stated() {
        return Map.of("language", language, "level", level.slug());
    }

    /** From the least to the most. */
    public enum Level {
        BASIC,
        WORKING,
        FLUENT,
        MOTHER_TONGUE;

        /** Kebab-case, as representations carry it. */
        public String slug() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Optional<Level> ofSlug(String slug) {
            return Arrays.stream(values())
                    .filter(one -> one.slug().equals(slug))
                    .findFirst();
        }
    }
}
