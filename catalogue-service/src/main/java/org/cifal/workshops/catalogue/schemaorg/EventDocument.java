package org.cifal.workshops.catalogue.schemaorg;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * A JSON-LD document: its events, and what others of its things are called by.
 *
 * <p>An event stands alone, in an array or a {@code @graph}, or inside what the page is, lists, teaches or organises.
 */
public final class EventDocument {

    private static final String ID = "@id";
    private static final String INSTANCES = "hasCourseInstance";

    /** Members of what is no event in which events stand. */
    private static final List<String> AROUND_EVENTS =
            List.of("@graph", "mainEntity", "itemListElement", "item", "event", "events", "subEvent", INSTANCES);

    /** Those of which the name does not say so; a series of events is none itself, and has its events in it. */
    private static final Set<String> OTHER_EVENTS = Set.of("CourseInstance", "Festival", "Hackathon");

    /** A thing with these alone says nothing but which one it is. */
    private static final Set<String> NAMING = Set.of(ID, "@type", "@context");

    private final JsonNode root;
    private final Map<String, Located> named = new HashMap<>();
    private final List<Located> events = new ArrayList<>();

    private EventDocument(JsonNode root) {
        this.root = root;
    }

    /**
     * A thing and where it stands.
     *
     * @param pointer JSON pointer to it
     * @param course of which an event is one edition; null where it is none
     */
    public record Located(String pointer, JsonNode thing, Located course) {}

    public static EventDocument of(JsonNode root) {
        var document = new EventDocument(root);
        document.name("", root);
        document.collect("", root, null);
        return document;
    }

    public List<Located> events() {
        return List.copyOf(events);
    }

    /** What is said elsewhere in the document of what is only named here. */
    Optional<Located> followed(JsonNode thing) {
        boolean isName = thing.path(ID).isTextual() && isOnlyNamed(thing);
        return isName ? Optional.ofNullable(named.get(thing.path(ID).textValue())) : Optional.empty();
    }

    /** The language of texts that state none, as the contexts of the event and of the document have it. */
    String languageOf(JsonNode event) {
        return stated(event).or(() -> stated(root)).orElse("");
    }

    private static Optional<String> stated(JsonNode thing) {
        return several(thing.path("@context")).stream()
                .map(context -> context.path("@language"))
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .findFirst();
    }

    private void name(String pointer, JsonNode node) {
        if (node.path(ID).isTextual() && !isOnlyNamed(node)) {
            named.putIfAbsent(node.path(ID).textValue(), new Located(pointer, node, null));
        }
        node.properties().forEach(member -> name(Pointers.member(pointer, member.getKey()), member.getValue()));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            name(pointer + "/" + i, node.get(i));
        }
    }

    private static boolean isOnlyNamed(JsonNode thing) {
        return thing.properties().stream().allMatch(member -> NAMING.contains(member.getKey()));
    }

    private void collect(String pointer, JsonNode node, Located course) {
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(pointer + "/" + i, node.get(i), course);
        }
        if (types(node).stream().anyMatch(EventDocument::isEvent)) {
            if (followed(node).isEmpty()) {
                events.add(new Located(pointer, node, course));
            }
            return;
        }
        for (String name : AROUND_EVENTS) {
            if (!node.has(name)) {
                continue;
            }
            boolean ofCourse = name.equals(INSTANCES);
            collect(
                    Pointers.member(pointer, name),
                    node.path(name),
                    ofCourse ? new Located(pointer, node, null) : null);
        }
    }

    /** Without the vocabulary's address, in whichever way it is written. */
    static List<String> types(JsonNode node) {
        return several(node.path("@type")).stream()
                .filter(JsonNode::isTextual)
                .map(name -> name.textValue().replaceFirst("^(https?://schema\\.org/|schema:)", ""))
                .toList();
    }

    private static List<JsonNode> several(JsonNode value) {
        return value.isArray()
                ? StreamSupport.stream(value.spliterator(), false).toList()
                : List.of(value);
    }

    private static boolean isEvent(String type) {
        return type.endsWith("Event") || OTHER_EVENTS.contains(type);
    }
}
