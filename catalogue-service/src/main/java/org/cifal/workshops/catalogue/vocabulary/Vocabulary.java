package org.cifal.workshops.catalogue.vocabulary;

import java.util.List;
import org.cifal.workshops.catalogue.content.Texts;

/**
 * The values of one property.
 *
 * @param filter the parameter of the listing that takes its values; null where none does
 * @param closed whether the contract has exactly these; an open one may hold any other
 * @param of JSON pointers of the properties, array indexes left out
 */
public record Vocabulary(String code, String filter, boolean closed, List<String> of, List<Term> terms) {

    /**
     * One value.
     *
     * @param value as it stands in a workshop
     * @param labels in English, Korean, French and Spanish
     * @param wordings what real pages say instead
     */
    public record Term(String value, Texts labels, List<String> wordings) {}
}
