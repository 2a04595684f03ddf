package org.cifal.workshops.catalogue.schemaorg;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.cifal.workshops.catalogue.schemaorg.ReadEvent.Remark;

/** A thing of the document, the event itself or one inside it: each of its members is either read or told of. */
final class Thing {

    /** How JSON-LD says what a thing is, and how it writes a text. */
    private static final Set<String> SILENT = Set.of("@context", "@type", "@value", "@language", "@direction");

    private static final int QUOTED = 200;

    private final JsonNode node;
    private final String pointer;
    private final String language;
    private final List<Remark> remarks;
    private final Set<String> read = new TreeSet<>(SILENT);

    private Thing(JsonNode node, String pointer, String language, List<Remark> remarks) {
        this.node = node;
        this.pointer = pointer;
        this.language = language;
        this.remarks = remarks;
    }

    /**
     * The event.
     *
     * @param language of the texts that state none, BCP 47
     * @param remarks where what is told of it goes
     */
    static Thing event(JsonNode event, String language, List<Remark> remarks) {
        return new Thing(event, "", language, remarks);
    }

    boolean is(String type) {
        return EventDocument.types(node).contains(type);
    }

    boolean isText() {
        return !text().isBlank();
    }

    /** What it says as a plain text, or as {@code @value}; blank where it is a thing with members. */
    String text() {
        return node.path("@value").asText(node.asText());
    }

    /** The language of {@link #text()}. */
    String language() {
        return node.path("@language").asText(language);
    }

    JsonNode take(String name) {
        read.add(name);
        return node.path(name);
    }

    /** One value or several, as the vocabulary permits everywhere. */
    List<Thing> things(String name) {
        JsonNode value = take(name);
        var things = new ArrayList<Thing>();
        if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                things.add(new Thing(value.get(i), at(name) + "/" + i, language, remarks));
            }
        } else if (!value.isMissingNode() && !value.isNull()) {
            things.add(new Thing(value, at(name), language, remarks));
        }
        return things;
    }

    /** A text by language: plain, as {@code @value} with {@code @language}, or several of these. */
    ObjectNode texts(String name) {
        var texts = JsonNodeFactory.instance.objectNode();
        for (Thing one : things(name)) {
            if (!one.isText()) {
                one.isLeftOut("is not a text");
            } else if (texts.has(one.language())) {
                one.isLeftOut("is another text in the same language");
            } else {
                texts.put(one.language(), one.text());
            }
        }
        return texts;
    }

    void isLeftOut(String detail) {
        remark(EventReading.NOT_CARRIED_OVER, pointer, detail + quoted(node));
    }

    void isLeftOut(String name, String detail) {
        remark(EventReading.NOT_CARRIED_OVER, at(name), detail + quoted(node.path(name)));
    }

    void isReadWithCare(String detail) {
        remark(EventReading.READ_WITH_CARE, pointer, detail);
    }

    void isReadWithCare(String name, String detail) {
        remark(EventReading.READ_WITH_CARE, at(name), detail);
    }

    /** Tells of every member that nobody read. */
    void tellTheRest() {
        node.fieldNames().forEachRemaining(name -> {
            if (!read.contains(name)) {
                isLeftOut(name, "has no place in a draft");
            }
        });
    }

    private void remark(String code, String at, String detail) {
        remarks.add(new Remark(code, at, detail));
    }

    private String at(String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    /** So that an editor can write it where it belongs. */
    private static String quoted(JsonNode value) {
        String said = value.asText();
        return said.isBlank() ? "" : ": " + (said.length() > QUOTED ? said.substring(0, QUOTED) + "…" : said);
    }
}
