package org.cifal.workshops.catalogue.schemaorg;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.cifal.workshops.catalogue.schemaorg.ReadEvent.Remark;

/**
 * Reads one schema.org event ({@code https://schema.org/Event}) into a draft. A property that has no place here, and a
 * value that cannot be read without guessing, is left out and remarked upon, however deep it stands.
 */
public final class EventReading {

    static final String NOT_CARRIED_OVER = "not-carried-over";
    static final String READ_WITH_CARE = "read-with-care";
    private static final int LONGEST_REFERENCE = 200;

    private final Thing event;
    private final ObjectNode draft = JsonNodeFactory.instance.objectNode();
    private final List<Remark> remarks = new ArrayList<>();

    private EventReading(JsonNode event, String language) {
        this.event = Thing.event(event, language, remarks);
    }

    /**
     * Reads an event.
     *
     * @param document the whole, whose context may state a language
     */
    public static ReadEvent of(JsonNode event, JsonNode document) {
        String stated = event.path("@context")
                .path("@language")
                .asText(document.path("@context").path("@language").asText("und"));
        return new EventReading(event, stated).read();
    }

    private ReadEvent read() {
        type();
        title();
        EventDays.read(this);
        EventPlaces.read(this);
        EventPeople.read(this);
        EventOffers.read(this);
        ObjectNode description = event.texts("description");
        if (!description.isEmpty()) {
            ObjectNode section = list("sections").addObject();
            section.put("kind", "introduction").putArray("paragraphs").add(description);
        }
        strings("inLanguage").forEach(list("languages")::add);
        strings("url").forEach(list("websites")::add);
        strings("sameAs").forEach(list("websites")::add);
        String reference = reference();
        event.tellTheRest();
        List.of("languages", "websites").forEach(name -> {
            if (list(name).isEmpty()) {
                draft.remove(name);
            }
        });
        return new ReadEvent(reference, draft, remarks);
    }

    private void type() {
        draft.put("type", event.is("CourseInstance") ? "course" : "other");
        if (!event.is("CourseInstance")) {
            event.isReadWithCare("@type", "says nothing of the kind of event; it stands as other until somebody does");
        }
    }

    private void title() {
        ObjectNode title = event.texts("name");
        if (!title.isEmpty()) {
            draft.set("title", title);
        }
        for (Thing other : event.things("alternateName")) {
            if (other.isText()) {
                list("alternativeTitles").addObject().put(other.language(), other.text());
            } else {
                other.isLeftOut("is not a text");
            }
        }
        if (title.has("und")) {
            event.isReadWithCare("name", "is in a language that the document does not name; it stands as und");
        }
    }

    /** What the document calls the event by: the first of its names that is short enough. */
    private String reference() {
        String reference = null;
        for (String name : List.of("@id", "url", "identifier")) {
            JsonNode value = event.take(name);
            String text = value.path("value").asText(value.asText());
            if (reference == null && !text.isBlank() && text.length() <= LONGEST_REFERENCE) {
                reference = text;
            } else if (!name.equals("url") && !value.isMissingNode() && !text.equals(reference)) {
                event.isLeftOut(name, "is not what the draft is known by");
            }
        }
        if (reference != null && reference.matches("https?://.*")) {
            draft.putObject("source").put("url", reference);
        }
        return reference;
    }

    Thing event() {
        return event;
    }

    ObjectNode draft() {
        return draft;
    }

    ArrayNode list(String name) {
        return draft.withArray(name);
    }

    /** Plain strings, or what a thing is named by. */
    private List<String> strings(String name) {
        var strings = new ArrayList<String>();
        for (Thing value : event.things(name)) {
            String text =
                    value.isText() ? value.text() : value.take("alternateName").asText();
            if (text.isBlank()) {
                text = value.take("@id").asText();
            }
            if (text.isBlank()) {
                value.isLeftOut("is not a text");
            } else {
                strings.add(text);
                value.tellTheRest();
            }
        }
        return strings;
    }
}
