package org.cifal.workshops.catalogue.call;

import java.util.List;
import org.cifal.workshops.catalogue.content.Texts;

/**
 * A document without which an application is incomplete.
 *
 * @param acceptedTypes media types; absent means PDF, Word (.docx), JPEG and PNG
 * @param pageLimit pages; absent means none
 * @param largestFile bytes
 * @param fileName how the page wants the file to be named
 * @param stated the document and its rules in the page's words
 * @param template told by the catalogue beside what editors wrote; absent where there is none
 */
public record RequiredDocument(
        String code,
        Texts title,
        Form form,
        Boolean officialSeal,
        List<String> acceptedTypes,
        Integer pageLimit,
        Long largestFile,
        String fileName,
        String stated,
        Texts note,
        Template template) {

    RequiredDocument withTemplate(Template present) {
        return new RequiredDocument(
                code,
                title,
                form,
                officialSeal,
                acceptedTypes,
                pageLimit,
                largestFile,
                fileName,
                stated,
                note,
                present);
    }

    /** Where the document's form comes from. */
    public enum Form {
        ORGANISER_TEMPLATE,
        NOMINATING_BODY_FORMAT,
        OWN_FORMAT
    }
}
