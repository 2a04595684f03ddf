package org.cifal.workshops.application.filling;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Set;
import java.util.TreeSet;
import org.cifal.workshops.application.form.FormDefinition;

/** The language a form is titled in: the one asked for, else the first the reader accepts, else English. */
final class FormLanguage {

    private static final String USUAL = "en";

    private FormLanguage() {}

    /**
     * Chooses among the languages of the form.
     *
     * @param asked by the query; null for none
     * @param accepted the {@code Accept-Language} header; null, or unreadable, for none
     */
    static String of(FormDefinition form, String asked, String accepted) {
        Set<String> languages = new TreeSet<>();
        form.pages().forEach(page -> languages.addAll(page.title().keySet()));
        if (asked != null && languages.contains(asked)) {
            return asked;
        }
        String best = Locale.lookupTag(ranges(accepted), languages);
        if (best != null) {
            return best;
        }
        return languages.contains(USUAL) || languages.isEmpty()
                ? USUAL
                : languages.iterator().next();
    }

    private static List<LanguageRange> ranges(String accepted) {
        try {
            return accepted == null ? List.of() : LanguageRange.parse(accepted);
        } catch (IllegalArgumentException unreadable) {
            return List.of();
        }
    }
}
