package org.cifal.workshops.catalogue.content;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the texts of one answer, each in the language that was chosen for it, and remembers in which it told any, so
 * that the answer can say so. Of one thread.
 */
public final class Telling {

    private final Choice choice;
    private final Set<String> told = new LinkedHashSet<>();

    public Telling(Choice choice) {
        this.choice = choice;
        told.add(choice.language());
    }

    /** The language of the whole. */
    public String language() {
        return choice.language();
    }

    public String languageOf(Texts texts) {
        return choice.among(texts.languages());
    }

    public String tell(Texts texts) {
        String language = languageOf(texts);
        told.add(language);
        return texts.in(language);
    }

    /** As the other; empty where there is nothing to tell. */
    public Optional<String> tellAny(Texts texts) {
        return Optional.ofNullable(texts).map(this::tell);
    }

    public String languageOf(Venue venue) {
        return choice.among(venue.languages());
    }

    public Venue tell(Venue venue) {
        String language = languageOf(venue);
        told.addAll(venue.languagesToldIn(language));
        return venue.in(language);
    }

    /** That of the whole, then those of texts that were told in another. */
    public List<String> languagesTold() {
        return List.copyOf(told);
    }

    /**
     * The languages of what was told, as {@code Content-Language} has them (RFC 9110 §8.5).
     */
    public String languages() {
        return String.join(", ", told);
    }
}
