package org.cifal.workshops.catalogue.syndication;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.cifal.workshops.catalogue.notice.NoticeKind;

/** The few words the catalogue adds of its own, in the languages they were written in; English where none is wanted. */
public final class Wording {

    private static final String BUNDLE = "syndication.wording";
    private static final List<String> LANGUAGES = List.of("en", "ko", "fr", "es");

    private final String language;
    private final ResourceBundle words;

    private Wording(String language) {
        this.language = language;
        this.words = ResourceBundle.getBundle(
                BUNDLE,
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** In the first of these languages there are words in. */
    public static Wording in(List<String> wanted) {
        return new Wording(wanted.stream()
                .map(tag -> Locale.forLanguageTag(tag).getLanguage())
                .filter(LANGUAGES::contains)
                .findFirst()
                .orElse("en"));
    }

    /** In the language of a workshop's text. */
    public static Wording beside(String language) {
        return in(List.of(language));
    }

    /** The language the words are in. */
    public String language() {
        return language;
    }

    public String feedTitle() {
        return words.getString("feed.title");
    }

    public String publisher() {
        return words.getString("publisher");
    }

    public String days() {
        return words.getString("days");
    }

    public String deadline() {
        return words.getString("deadline");
    }

    public String of(NoticeKind kind) {
        return words.getString("notice." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
