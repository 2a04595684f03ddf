package org.cifal.workshops.catalogue.page;

import java.util.List;
import org.cifal.workshops.catalogue.content.Texts;
import org.cifal.workshops.catalogue.language.Languages;

/** A text and the language it is in, which a page states wherever it is not the page's own. */
public record Spoken(String text, String language) {

    /** The text in the best of its languages; null stays null. */
    static Spoken of(Texts texts, List<String> wanted) {
        if (texts == null) {
            return null;
        }
        String language = Languages.best(texts.languages(), wanted);
        return new Spoken(texts.in(language), language);
    }
}
