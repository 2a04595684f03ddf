package org.cifal.workshops.catalogue.schemaorg;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.cifal.workshops.catalogue.problem.FieldError;

/** An event as a draft, and what of it is not in the draft. */
public final class ReadEvent {

    private final String pointer;
    private final String reference;
    private final ObjectNode draft;
    private final Reader reader;

    ReadEvent(String pointer, String reference, ObjectNode draft, Reader reader) {
        this.pointer = pointer;
        this.reference = reference;
        this.draft = draft;
        this.reader = reader;
    }

    /**
     * Something an editor should know.
     *
     * @param code which rule speaks
     * @param pointer JSON pointer into the document
     */
    public record Remark(String code, String pointer, String detail) {}

    /** What the document calls the event by; null where it does not, or only in a way that others share. */
    public String reference() {
        return reference;
    }

    /** As the contract describes one, its owner still missing. */
    public ObjectNode draft() {
        return draft;
    }

    public List<Remark> remarks() {
        return reader.remarks();
    }

    /**
     * Leaves out of the draft what the contract does not take, and remarks upon it where it stands in the document.
     *
     * @param errors with pointers into the draft
     * @return those that leaving out does not mend, with pointers into the document; then nothing is left out
     */
    public List<FieldError> leaveOut(List<FieldError> errors) {
        return new LeavingOut(pointer, draft, reader).all(errors);
    }
}
