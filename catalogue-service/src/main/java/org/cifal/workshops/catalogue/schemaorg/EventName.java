package org.cifal.workshops.catalogue.schemaorg;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What tells an event from those of other documents. A relative reference does not: {@code #event} is on every page of
 * many sites, and another event on each.
 */
final class EventName {

    private static final String ID = "@id";
    private static final int LONGEST = 200;
    private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:\\S+");
    private static final Pattern WEB = Pattern.compile("(?i)https?://\\S+");
    private static final Pattern RELATIVE = Pattern.compile("([#/?.]|_:).*");

    private EventName() {}

    /** Its address or its identifier; null where it has none that is short enough. The source is told beside it. */
    static String of(EventReading reading, Optional<Thing> course) {
        Thing event = reading.event();
        Optional<Thing> named = course.filter(taught -> onlyEdition(taught) && !event.has(ID) && !event.has("url"));
        Optional<String> id = id(event);
        List<String> addresses = event.valuesOf("url").stream()
                .flatMap(url -> absolute(url).stream())
                .toList();
        Optional<String> reference = id.or(
                        () -> addresses.stream().filter(EventName::isShort).findFirst())
                .or(() -> named.flatMap(EventName::ofCourse));
        Optional<String> known = reference.or(() -> identifier(event));
        if (reference.isPresent()) {
            event.valuesOf("identifier").stream()
                    .filter(other -> !reference.get().equals(value(other)))
                    .forEach(other -> other.isLeftOut("is not what the draft is known by"));
        }
        reference
                .filter(EventName::isOfTheWeb)
                .or(() -> addresses.stream().filter(EventName::isOfTheWeb).findFirst())
                .ifPresent(address -> reading.draft().putObject("source").set("url", origin(event, address)));
        return known.orElse(null);
    }

    private static JsonNode origin(Thing event, String address) {
        return event.said(address.equals(event.plain(ID)) ? ID : "url", address);
    }

    private static Optional<String> id(Thing event) {
        String id = event.plain(ID);
        if (id.isEmpty()) {
            return Optional.empty();
        }
        if (!ABSOLUTE.matcher(id).matches()) {
            event.isLeftOut(
                    ID, "is relative, which names another event on each page, and is not what the draft is known by");
            return Optional.empty();
        }
        if (!isShort(id)) {
            event.isLeftOut(ID, "is longer than what a draft can be known by");
            return Optional.empty();
        }
        return Optional.of(id);
    }

    /** Of a course with one edition alone, which is then told from others by its course. */
    private static Optional<String> ofCourse(Thing course) {
        return id(course).or(() -> course.valuesOf("url").stream()
                .flatMap(url -> absolute(url).stream())
                .filter(EventName::isShort)
                .findFirst());
    }

    private static boolean onlyEdition(Thing course) {
        return course.valuesOf("hasCourseInstance").size() == 1;
    }

    /** The owner's own number is known to be one of the owner's events only where no other site has that number. */
    private static Optional<String> identifier(Thing event) {
        Optional<String> known = Optional.empty();
        for (Thing one : event.valuesOf("identifier")) {
            String value = value(one);
            if (known.isEmpty()
                    && !value.isEmpty()
                    && isShort(value)
                    && !RELATIVE.matcher(value).matches()) {
                known = Optional.of(value);
                one.isReadWithCare("is all the draft is known by; another event of the owner must not have it");
            } else {
                one.isLeftOut("is not what the draft is known by");
            }
        }
        return known;
    }

    private static String value(Thing identifier) {
        return identifier.asWritten().isEmpty() ? identifier.plain("value") : identifier.asWritten();
    }

    /** An address that leads somewhere from anywhere, written plainly or as a thing that has it. */
    static Optional<String> absolute(Thing address) {
        String written = address.asWritten().isEmpty() ? address.plain(ID) : address.asWritten();
        return Optional.of(written).filter(text -> ABSOLUTE.matcher(text).matches());
    }

    static boolean isOfTheWeb(String address) {
        return WEB.matcher(address).matches();
    }

    private static boolean isShort(String reference) {
        return reference.length() <= LONGEST;
    }
}
