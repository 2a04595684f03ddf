package org.cifal.workshops.catalogue.call;

import java.util.List;
import org.cifal.workshops.catalogue.content.Texts;

/**
 * A document without which an application is incomplete.
 *
 * @param acceptedTypes media types; absent means PDF, Word (.docx), JPEG and PNG
 * @param pageLimit pages; absent means none
 * @param template told by the catalogue beside what editors wrote; absent where there is none
 */
public record RequiredDocument(
        String code,
        Texts title,
        Form form,
        Boolean officialSeal,
        List<String> acceptedTypes,
        Integer pageLimit,
        Texts note,
        Template template) {

    RequiredDocument withTemplate(Template present) {
        return new RequiredDocument(code, title, form, officialSeal, acceptedTypes, pageLimit, note, present);
    }

    /** Where the document's form comes from. */
    public enum Form {
        ORGANISER_TEMPLATE,
        NOMINATING_BODY_FORMAT,
        OWN_FORMAT
    }
}
