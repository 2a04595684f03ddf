package org.cifal.workshops.catalogue.schemaorg;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.cifal.workshops.catalogue.schemaorg.ReadEvent.Remark;

/**
 * Reads one schema.org event ({@code https://schema.org/Event}) into a draft. A property that has no place here, and a
 * value that cannot be read without guessing, is left out and remarked upon.
 */
public final class EventReading {

    static final String NOT_CARRIED_OVER = "not-carried-over";
    static final String READ_WITH_CARE = "read-with-care";
    private static final Set<String> SILENT = Set.of("@context", "@type", "@id", "identifier");

    private final JsonNode event;
    private final String language;
    private final ObjectNode draft = JsonNodeFactory.instance.objectNode();
    private final List<Remark> remarks = new ArrayList<>();
    private final Set<String> read = new TreeSet<>(SILENT);

    private EventReading(JsonNode event, String language) {
        this.event = event;
        this.language = language;
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
        text("description", texts -> {
            ObjectNode section = draft.withArray("sections").addObject();
            section.put("kind", "introduction").putArray("paragraphs").add(texts);
        });
        strings("inLanguage").forEach(tag -> draft.withArray("languages").add(tag));
        strings("url").forEach(address -> draft.withArray("websites").add(address));
        strings("sameAs").forEach(address -> draft.withArray("websites").add(address));
        String reference = reference();
        if (reference != null && reference.matches("https?://.*")) {
            draft.putObject("source").put("url", reference);
        }
        theRest();
        return new ReadEvent(reference, draft, remarks);
    }

    private void type() {
        List<String> types = EventDocument.types(event);
        draft.put("type", types.contains("CourseInstance") ? "course" : "other");
        if (!types.contains("CourseInstance")) {
            remark(
                    READ_WITH_CARE,
                    "/@type",
                    "says nothing of the kind of event; it stands as other until somebody does");
        }
    }

    private void title() {
        text("name", texts -> draft.set("title", texts));
        text("alternateName", texts -> draft.withArray("alternativeTitles").add(texts));
        if ("und".equals(language) && draft.path("title").has("und")) {
            remark(READ_WITH_CARE, "/name", "is in a language that the document does not name; it stands as und");
        }
    }

    private String reference() {
        for (String name : List.of("@id", "url", "identifier")) {
            JsonNode value = event.path(name);
            String text = value.path("value").asText(value.asText());
            if (!text.isBlank() && text.length() <= 200) {
                return text;
            }
        }
        return null;
    }

    private void theRest() {
        event.fieldNames().forEachRemaining(name -> {
            if (!read.contains(name)) {
                remark(NOT_CARRIED_OVER, "/" + name.replace("~", "~0").replace("/", "~1"), "has no place in a draft");
            }
        });
    }

    JsonNode take(String name) {
        read.add(name);
        return event.path(name);
    }

    /** One value or several, as the vocabulary permits everywhere. */
    List<JsonNode> all(String name) {
        return all(take(name));
    }

    static List<JsonNode> all(JsonNode value) {
        var values = new ArrayList<JsonNode>();
        if (value.isArray()) {
            value.forEach(values::add);
        } else if (!value.isMissingNode() && !value.isNull()) {
            values.add(value);
        }
        return values;
    }

    ObjectNode draft() {
        return draft;
    }

    void remark(String code, String pointer, String detail) {
        remarks.add(new Remark(code, pointer, detail));
    }

    void text(String name, Consumer<ObjectNode> place) {
        ObjectNode texts = texts(take(name));
        if (!texts.isEmpty()) {
            place.accept(texts);
        }
    }

    /** A text by language: plain, as {@code @value} with {@code @language}, or several of these. */
    ObjectNode texts(JsonNode value) {
        var texts = JsonNodeFactory.instance.objectNode();
        for (JsonNode one : all(value)) {
            String text = one.path("@value").asText(one.asText());
            String tag = one.path("@language").asText(language);
            if (!text.isBlank() && !texts.has(tag)) {
                texts.put(tag, text);
            }
        }
        return texts;
    }

    /** Plain strings, or what a thing is named by. */
    private List<String> strings(String name) {
        List<JsonNode> values = all(name);
        var strings = new ArrayList<String>();
        for (JsonNode value : values) {
            String text = value.isTextual()
                    ? value.textValue()
                    : value.path("alternateName").asText(value.path("@id").asText());
            if (text.isBlank()) {
                remark(NOT_CARRIED_OVER, "/" + name, "is not a text");
            } else {
                strings.add(text);
            }
        }
        return strings;
    }

    ArrayNode list(String name) {
        return draft.withArray(name);
    }
}
