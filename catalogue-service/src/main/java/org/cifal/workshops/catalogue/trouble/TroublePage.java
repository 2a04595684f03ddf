package org.cifal.workshops.catalogue.trouble;

import java.util.List;
import org.cifal.workshops.catalogue.page.PageFiles;
import org.cifal.workshops.catalogue.page.PageTexts;
import org.cifal.workshops.catalogue.page.PublishedFile;
import org.cifal.workshops.catalogue.problem.FieldError;

/**
 * That there is no page, and where the list is.
 *
 * @param kind the key of its words
 * @param errors what is wrong with the address, for whoever made it
 * @param framed whether it stands in a page of somebody else
 */
record TroublePage(
        PageTexts texts, String kind, List<FieldError> errors, boolean framed, String list, PublishedFile styles) {

    static TroublePage of(int status, List<FieldError> errors, boolean framed, PageTexts texts, String list) {
        String kind =
                switch (status) {
                    case 400 -> "notUnderstood";
                    case 410 -> "noLongerPublished";
                    default -> "nothingHere";
                };
        return new TroublePage(texts, kind, errors, framed, list, PageFiles.STYLES);
    }

    public String title() {
        return texts.say("page.trouble." + kind);
    }

    public String advice() {
        return texts.say("page.trouble." + kind + "Advice");
    }

    /** The name of a parameter without the sign that makes it a pointer. */
    public String name(FieldError error) {
        return error.pointer().substring(1);
    }
}
