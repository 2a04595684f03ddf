package org.cifal.workshops.catalogue.schemaorg;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * Reads one schema.org event ({@code https://schema.org/Event}) into a draft. A property that has no place here, and a
 * value that cannot be read without guessing, is left out and remarked upon, however deep it stands.
 */
public final class EventReading {

    static final String NOT_CARRIED_OVER = "not-carried-over";
    static final String READ_WITH_CARE = "read-with-care";

    private final Reader reader;
    private final Thing event;
    private final Optional<Thing> course;
    private final String pointer;
    private final ObjectNode draft = JsonNodeFactory.instance.objectNode();

    private EventReading(EventDocument.Located found, EventDocument document) {
        this.reader = new Reader(document);
        String language = document.languageOf(found.thing());
        this.event = new Thing(found, language, reader);
        this.course = Optional.ofNullable(found.course()).map(taught -> new Thing(taught, language, reader));
        this.pointer = found.pointer();
    }

    /** Reads an event of a document. */
    public static ReadEvent of(EventDocument.Located found, EventDocument document) {
        return new EventReading(found, document).read();
    }

    private ReadEvent read() {
        type();
        title();
        EventDays.read(this);
        EventPlaces.read(this);
        EventPeople.read(this);
        EventOffers.read(this);
        ObjectNode description = texts("description");
        if (!description.isEmpty()) {
            ObjectNode section = list("sections").addObject();
            section.put("kind", "introduction").putArray("paragraphs").add(description);
        }
        languages();
        websites(event, "url");
        websites(event, "sameAs");
        String reference = EventName.of(this, course);
        event.tellTheRest();
        course.ifPresent(taught -> {
            taught.take("hasCourseInstance");
            taught.tellTheRest();
        });
        return new ReadEvent(pointer, reference, draft, reader);
    }

    private void type() {
        draft.put("type", event.is("CourseInstance") ? "course" : "other");
        if (!event.is("CourseInstance")) {
            event.isReadWithCare("@type", "says nothing of the kind of event; it stands as other until somebody does");
        }
    }

    private void title() {
        ObjectNode title = texts("name");
        for (Thing other : event.things("alternateName")) {
            if (!other.isText()) {
                other.isLeftOut("is not a text");
            } else if (title.isEmpty()) {
                title.set(other.language(), other.said());
                other.isReadWithCare("stands as the title, because there is no name");
            } else {
                list("alternativeTitles").addObject().set(other.language(), other.said());
            }
        }
        if (!title.isEmpty()) {
            draft.set("title", title);
        }
        if (title.has(Thing.UNNAMED)) {
            event.isReadWithCare("name", "is in a language that the document does not name; it stands as und");
        }
    }

    /** What the event says, or else the course it is an edition of. */
    private ObjectNode texts(String name) {
        return event.has(name) ? event.texts(name) : course.orElse(event).texts(name);
    }

    /** Tags, or things that are named by one. */
    private void languages() {
        for (Thing language : event.valuesOf("inLanguage")) {
            String tag = language.asWritten().isBlank() ? language.plain("alternateName") : language.asWritten();
            if (tag.isBlank()) {
                language.isLeftOut("names no language by its tag");
            } else {
                list("languages").add(language.said(tag));
                language.tellTheRest();
            }
        }
    }

    /** Whether any of them was one that leads somewhere from anywhere. */
    boolean websites(Thing of, String name) {
        boolean found = false;
        for (Thing address : of.valuesOf(name)) {
            Optional<String> absolute = EventName.absolute(address).filter(EventName::isOfTheWeb);
            if (absolute.isPresent()) {
                list("websites").add(address.said(absolute.get()));
                address.tellTheRest();
                found = true;
            } else {
                address.isLeftOut("is not a whole address of the web");
            }
        }
        return found;
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
}
