package org.cifal.workshops.catalogue.call;

import java.util.List;
import org.cifal.workshops.catalogue.content.Texts;

/**
 * One version of one text an applicant may consent to.
 *
 * @param recipients organiser codes
 */
public record ConsentText(
        String code, Purpose purpose, List<String> recipients, boolean required, String version, Texts text) {

    /** What the consent is for. */
    public enum Purpose {
        PERSONAL_DATA,
        DISCLOSURE
    }
}
