package org.cifal.workshops.catalogue.finding;

import java.util.stream.Stream;
import org.cifal.workshops.catalogue.content.Located;
import org.cifal.workshops.catalogue.content.Texts;
import org.cifal.workshops.catalogue.workshop.WorkshopContent;

/**
 * A text in several languages, and where it stands.
 *
 * @param pointer JSON pointer as a URI fragment
 */
record LocatedText(String pointer, Texts texts) {

    /** Every one of a workshop: a text that is added to the record later is found as well. */
    static Stream<LocatedText> all(WorkshopContent content) {
        return Located.all(Texts.class, content).map(text -> new LocatedText(text.pointer(), text.value()));
    }
}
