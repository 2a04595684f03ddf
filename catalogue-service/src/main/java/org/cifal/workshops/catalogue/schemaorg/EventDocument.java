package org.cifal.workshops.catalogue.schemaorg;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** The events of a JSON-LD document: one, an array of them, or those of its {@code @graph}. */
public final class EventDocument {

    private EventDocument() {}

    /**
     * An event and where it stands.
     *
     * @param pointer JSON pointer to it
     */
    public record Located(String pointer, JsonNode event) {}

    public static List<Located> events(JsonNode document) {
        var found = new ArrayList<Located>();
        collect("", document, found);
        return found;
    }

    private static void collect(String pointer, JsonNode node, List<Located> found) {
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(pointer + "/" + i, node.get(i), found);
            }
        } else if (node.path("@graph").isArray()) {
            collect(pointer + "/@graph", node.path("@graph"), found);
        } else if (types(node).stream().anyMatch(EventDocument::isEvent)) {
            found.add(new Located(pointer, node));
        }
    }

    /** Without the vocabulary's address, in whichever way it is written. */
    static List<String> types(JsonNode node) {
        JsonNode type = node.path("@type");
        List<JsonNode> all =
                type.isArray() ? StreamSupport.stream(type.spliterator(), false).toList() : List.of(type);
        return all.stream()
                .filter(JsonNode::isTextual)
                .map(name -> name.textValue().replaceFirst("^(https?://schema\\.org/|schema:)", ""))
                .toList();
    }

    private static boolean isEvent(String type) {
        return type.endsWith("Event") || type.equals("CourseInstance");
    }
}
