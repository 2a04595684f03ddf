package org.cifal.workshops.catalogue.schemaorg;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * An event as a draft, and what of it is not in the draft.
 *
 * @param reference what the document calls the event by; null where it does not
 * @param draft as the contract describes one, its owner still missing
 */
public record ReadEvent(String reference, ObjectNode draft, List<Remark> remarks) {

    /**
     * Something an editor should know.
     *
     * @param code which rule speaks
     * @param pointer JSON pointer into the event
     */
    public record Remark(String code, String pointer, String detail) {}
}
