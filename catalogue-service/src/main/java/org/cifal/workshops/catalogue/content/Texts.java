package org.cifal.workshops.catalogue.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One text in one or more languages, in the order in which they were given.
 *
 * @param byLanguage the text by BCP 47 tag; never empty
 */
public record Texts(Map<String, String> byLanguage) {

    public Texts {
        byLanguage = Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
    }

    /** The text in this language, or in the first one it has. */
    public String in(String language) {
        String told = byLanguage.get(language);
        return told == null ? byLanguage.values().iterator().next() : told;
    }

    public List<String> languages() {
        return List.copyOf(byLanguage.keySet());
    }
}
