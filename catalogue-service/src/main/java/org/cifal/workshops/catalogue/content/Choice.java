package org.cifal.workshops.catalogue.content;

import java.util.List;

/**
 * In which of its languages each text of a workshop is told to somebody; two who want the same of what there is make
 * the same choice, whatever else they want.
 *
 * @param language of the title, and so of the whole
 * @param order tags of the workshop's languages, the most wanted first; {@code language} is among them
 */
public record Choice(String language, List<String> order) {

    /** Everything in this language, where it has it. */
    public static Choice of(String language) {
        return new Choice(language, List.of(language));
    }

    /** Whether nothing is wanted more than the language of the whole. */
    public boolean isPlain() {
        return order.get(0).equals(language);
    }

    /** The first one of the order it has, otherwise its first. */
    String among(List<String> available) {
        return order.stream().filter(available::contains).findFirst().orElseGet(() -> available.get(0));
    }
}
