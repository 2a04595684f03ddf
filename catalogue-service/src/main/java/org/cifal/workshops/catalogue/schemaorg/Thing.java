package org.cifal.workshops.catalogue.schemaorg;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cifal.workshops.catalogue.markup.Markup;

/** A thing of the document, the event itself or one inside it: each of its members is either read or told of. */
final class Thing {

    /** Of texts whose language nobody states (RFC 5646 §4.1). */
    static final String UNNAMED = "und";

    /** How JSON-LD says what a thing is, and how it writes a text. */
    private static final Set<String> SILENT = Set.of("@context", "@type", "@value", "@language", "@direction");

    /** Deeper than any site writes, and far from where the stack ends. */
    private static final int DEEPEST = 20;

    private static final String HTML = "had HTML in it, of which the words are kept";
    private static final Pattern TAG = Pattern.compile("([A-Za-z]{2,3})((-[A-Za-z0-9]{2,8})*)");

    private final JsonNode node;
    private final String pointer;
    private final String language;
    private final Reader reader;
    private final Thing around;
    private final int depth;
    private final Set<String> read = new TreeSet<>(SILENT);
    private Markup words;

    /**
     * One thing.
     *
     * @param language of the texts that state none, BCP 47, or anything else where nobody states one
     */
    Thing(EventDocument.Located found, String language, Reader reader) {
        this(found.thing(), found.pointer(), tag(language), reader, null);
    }

    /** @param around of which it is a part; null where it is of none */
    private Thing(JsonNode node, String pointer, String language, Reader reader, Thing around) {
        this.node = node;
        this.pointer = pointer;
        this.language = language;
        this.reader = reader;
        this.around = around;
        this.depth = around == null ? 0 : around.depth + 1;
    }

    boolean is(String type) {
        return EventDocument.types(node).contains(type);
    }

    String pointer() {
        return pointer;
    }

    boolean isText() {
        return !text().isBlank();
    }

    /** What it says as a plain text, or as {@code @value}, without any HTML; blank where it is a thing with members. */
    String text() {
        if (words == null) {
            words = Markup.without(asWritten());
            if (words.tags()) {
                isReadWithCare(
                        words.links().isEmpty()
                                ? HTML
                                : new Said(pointer, String.join(", ", words.links())).after(HTML + "; it led to"));
            }
        }
        return words.text();
    }

    /** As {@link #text()}, of an address or a code, which nothing is taken out of. */
    String asWritten() {
        return plain(node.isObject() ? node.path("@value") : node);
    }

    /** {@link #text()} for the draft. */
    JsonNode said() {
        return said(text());
    }

    /** What was read of it, for the draft. */
    JsonNode said(String value) {
        return reader.value(value, pointer);
    }

    /** What was read of a member, for the draft. */
    JsonNode said(String name, String value) {
        return reader.value(value, at(name));
    }

    /** The language of {@link #text()}. */
    String language() {
        JsonNode stated = node.path("@language");
        return stated.isTextual() ? tag(stated.textValue()) : language;
    }

    /** As the contract writes tags; a locale's underscore is a hyphen. */
    private static String tag(String stated) {
        Matcher tag = TAG.matcher(stated.replace('_', '-'));
        return tag.matches() ? tag.group(1).toLowerCase(Locale.ROOT) + tag.group(2) : UNNAMED;
    }

    /** A member, which is missing where it is null. */
    JsonNode take(String name) {
        read.add(name);
        return peek(name);
    }

    /** As {@link #take}, and told later as if nobody had looked at it. */
    JsonNode peek(String name) {
        JsonNode value = node.path(name);
        return value.isNull() ? MissingNode.getInstance() : value;
    }

    /** A plain member as text; blank where there is none. */
    String plain(String name) {
        return plain(take(name));
    }

    private static String plain(JsonNode value) {
        return value.isNull() ? "" : value.asText().strip();
    }

    boolean has(String name) {
        return !Said.isNothing(node.path(name));
    }

    /**
     * One value or several, as the vocabulary permits everywhere; what is only named is looked for in the document. A
     * thing may be named from anywhere, from inside itself too: those are left out, and all that is beyond a bound.
     */
    List<Thing> things(String name) {
        var things = new ArrayList<Thing>();
        for (Thing value : valuesOf(name)) {
            Thing thing = reader.document()
                    .followed(value.node)
                    .map(found -> new Thing(found.thing(), found.pointer(), language, reader, this))
                    .orElse(value);
            if (isInside(thing.pointer)) {
                value.isLeftOut("names what it is a part of");
            } else if (depth == DEEPEST) {
                value.isLeftOut("stands deeper than an event is read");
            } else if (reader.isOneTooMany()) {
                value.isLeftOut("is beyond the %d things that are read of an event".formatted(Reader.MOST_THINGS));
            } else {
                things.add(thing);
            }
        }
        return things;
    }

    private boolean isInside(String other) {
        return pointer.equals(other) || (around != null && around.isInside(other));
    }

    /** As {@link #things}, where a name is all that is wanted. */
    List<Thing> valuesOf(String name) {
        JsonNode value = take(name);
        var things = new ArrayList<Thing>();
        for (int i = 0; value.isArray() && i < value.size(); i++) {
            things.add(new Thing(value.get(i), at(name) + "/" + i, language, reader, this));
        }
        if (!value.isArray()) {
            things.add(new Thing(value, at(name), language, reader, this));
        }
        things.removeIf(thing -> Said.isNothing(thing.node) && !thing.isOfAKind());
        return things;
    }

    /** A virtual place may say no more than that. */
    private boolean isOfAKind() {
        return !EventDocument.types(node).isEmpty();
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
                texts.set(one.language(), one.said());
            }
        }
        return texts;
    }

    void isLeftOut(String detail) {
        isLeftOut(node, pointer, detail);
    }

    void isLeftOut(String name, String detail) {
        isLeftOut(node.path(name), at(name), detail);
    }

    private void isLeftOut(JsonNode what, String where, String detail) {
        if (reader.isNew(where, detail)) {
            Said.in(what, where)
                    .forEach(said -> remark(EventReading.NOT_CARRIED_OVER, said.pointer(), said.after(detail)));
        }
    }

    /** Something of it, which the detail says; the rest of it is read. */
    void isLeftOutInPart(String detail) {
        remark(EventReading.NOT_CARRIED_OVER, pointer, detail);
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
        reader.remark(code, at, detail);
    }

    private String at(String name) {
        return Pointers.member(pointer, name);
    }
}
