package org.cifal.workshops.catalogue.schemaorg;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cifal.workshops.catalogue.schemaorg.ReadEvent.Remark;

/** What is known while one event is read: the document around it, what was told, and where each value came from. */
final class Reader {

    /** Many more than a draft has room for, and few enough to be read at once: what is named may name others in turn. */
    static final int MOST_THINGS = 10_000;

    private final EventDocument document;
    private final Set<Remark> remarks = new LinkedHashSet<>();
    private final Set<String> leftOut = new HashSet<>();
    private final IdentityHashMap<JsonNode, String> origins = new IdentityHashMap<>();
    private int things;

    Reader(EventDocument document) {
        this.document = document;
    }

    EventDocument document() {
        return document;
    }

    /** Told once, however often it is looked at. */
    void remark(String code, String pointer, String detail) {
        remarks.add(new Remark(code, pointer, detail));
    }

    /** Whether nobody looked yet for all that is said there, to tell it with these words. */
    boolean isNew(String pointer, String detail) {
        return leftOut.add(pointer + " " + detail);
    }

    /** Counts one more thing that is read. */
    boolean isOneTooMany() {
        return ++things > MOST_THINGS;
    }

    List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    /** A value for the draft that knows where in the document it was read. */
    JsonNode value(String text, String pointer) {
        var value = new TextNode(text);
        origins.put(value, pointer);
        return value;
    }

    Optional<String> originOf(JsonNode value) {
        return Optional.ofNullable(origins.get(value));
    }
}
