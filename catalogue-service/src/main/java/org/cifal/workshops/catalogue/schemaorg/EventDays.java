package org.cifal.workshops.catalogue.schemaorg;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days as written, in the offset in which they are written; an offset is not a time zone. A day of the schedule has no
 * hour; a session of one day has those that are written to the minute.
 */
final class EventDays {

    private static final String FIRST = "startDate";
    private static final String LAST = "endDate";
    private static final int DATE_LENGTH = 10;
    private static final Pattern TO_THE_MINUTE =
            Pattern.compile("T(([01][0-9]|2[0-3]):[0-5][0-9])(:00(\\.0+)?)?(Z|[+-][0-9]{2}:?[0-9]{2})?");

    private EventDays() {}

    static void read(EventReading reading) {
        Thing event = reading.event();
        ObjectNode schedule = reading.draft().putObject("schedule");
        day(event, FIRST, "firstDay", schedule);
        day(event, LAST, "lastDay", schedule);
        for (Thing duration : event.things("duration")) {
            if (duration.isText()) {
                schedule.withArray("statedDurations").add(duration.text());
            } else {
                duration.isLeftOut("is not a text");
            }
        }
        event.things("subEvent").forEach(part -> session(part, schedule));
        if (schedule.has("sessions") && schedule.has("firstDay")) {
            event.isReadWithCare("subEvent", "stand as sessions beside the first and the last day");
        }
        if (schedule.isEmpty()) {
            reading.draft().remove("schedule");
        } else {
            event.isReadWithCare(FIRST, "names no time zone of the host; it is to be added");
        }
    }

    private static void day(Thing event, String from, String to, ObjectNode schedule) {
        JsonNode value = event.take(from);
        if (value.isMissingNode()) {
            return;
        }
        Optional<LocalDate> day = date(value.asText());
        if (day.isEmpty()) {
            event.isLeftOut(from, "is not a date to the day");
            return;
        }
        schedule.put(to, day.get().toString());
        if (value.asText().length() > DATE_LENGTH) {
            event.isLeftOut(from, "has an hour, which a day of the schedule does not have");
        }
    }

    private static void session(Thing part, ObjectNode schedule) {
        Optional<LocalDate> first = date(part.take(FIRST).asText());
        if (first.isEmpty()) {
            part.isLeftOut("is a part without a date to the day");
            return;
        }
        ObjectNode session = schedule.withArray("sessions").addObject();
        session.put("firstDay", first.get().toString());
        Optional<LocalDate> last = date(part.take(LAST).asText());
        last.ifPresent(day -> session.put("lastDay", day.toString()));
        if (last.isEmpty() && !part.take(LAST).isMissingNode()) {
            part.isLeftOut(LAST, "is not a date to the day");
        }
        boolean oneDay = last.isEmpty() || last.equals(first);
        hour(part, FIRST, "startTime", oneDay, session);
        hour(part, LAST, "endTime", oneDay && last.isPresent(), session);
        ObjectNode title = part.texts("name");
        if (!title.isEmpty()) {
            session.set("title", title);
        }
        List<Thing> places = part.things("location");
        places.stream().limit(1).forEach(place -> place(place, session));
        places.stream().skip(1).forEach(other -> other.isLeftOut("is another place of the same session"));
        part.tellTheRest();
    }

    private static void hour(Thing part, String from, String to, boolean oneDay, ObjectNode session) {
        String value = part.take(from).asText();
        if (date(value).isEmpty() || value.length() <= DATE_LENGTH) {
            return;
        }
        Matcher hour = TO_THE_MINUTE.matcher(value.substring(DATE_LENGTH));
        if (oneDay && hour.matches()) {
            session.put(to, hour.group(1));
            part.isReadWithCare(from, "has an hour, which stands as the clock of the host");
        } else {
            part.isLeftOut(from, "has an hour that is not one of each of its days, to the minute");
        }
    }

    private static void place(Thing place, ObjectNode session) {
        if (place.is("VirtualLocation")) {
            session.putObject("venue").put("online", true);
            place.tellTheRest();
            return;
        }
        ObjectNode venue = ReadPlace.of(place);
        if (!venue.isEmpty()) {
            session.set("venue", venue);
        }
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text.length() > DATE_LENGTH ? text.substring(0, DATE_LENGTH) : text));
        } catch (DateTimeParseException notToTheDay) {
            return Optional.empty();
        }
    }
}
