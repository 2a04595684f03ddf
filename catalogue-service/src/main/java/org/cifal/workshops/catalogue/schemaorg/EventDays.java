package org.cifal.workshops.catalogue.schemaorg;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Days as written, in the offset in which they are written; an offset is not a time zone, and a day of the schedule has no hour. */
final class EventDays {

    private static final int DATE_LENGTH = 10;

    private EventDays() {}

    static void read(EventReading event) {
        ObjectNode schedule = event.draft().putObject("schedule");
        day(event, "startDate", "firstDay", schedule);
        day(event, "endDate", "lastDay", schedule);
        event.all("duration")
                .forEach(duration -> schedule.withArray("statedDurations").add(duration.asText()));
        for (JsonNode part : event.all("subEvent")) {
            session(event, part, schedule);
        }
        if (schedule.has("sessions") && schedule.has("firstDay")) {
            event.remark(
                    EventReading.READ_WITH_CARE, "/subEvent", "stand as sessions beside the first and the last day");
        }
        if (schedule.isEmpty()) {
            event.draft().remove("schedule");
        } else {
            event.remark(
                    EventReading.READ_WITH_CARE, "/startDate", "names no time zone of the host; it is to be added");
        }
    }

    private static void day(EventReading event, String from, String to, ObjectNode schedule) {
        JsonNode value = event.take(from);
        if (value.isMissingNode()) {
            return;
        }
        Optional<LocalDate> day = date(value.asText());
        if (day.isEmpty()) {
            event.remark(EventReading.NOT_CARRIED_OVER, "/" + from, "is not a date to the day");
            return;
        }
        schedule.put(to, day.get().toString());
        if (value.asText().length() > DATE_LENGTH) {
            event.remark(
                    EventReading.NOT_CARRIED_OVER,
                    "/" + from,
                    "has an hour, which a day of the schedule does not have");
        }
    }

    private static void session(EventReading event, JsonNode part, ObjectNode schedule) {
        Optional<LocalDate> first = date(part.path("startDate").asText());
        if (first.isEmpty()) {
            event.remark(EventReading.NOT_CARRIED_OVER, "/subEvent", "has a part without a date to the day");
            return;
        }
        ObjectNode session = schedule.withArray("sessions").addObject();
        session.put("firstDay", first.get().toString());
        date(part.path("endDate").asText()).ifPresent(last -> session.put("lastDay", last.toString()));
        ObjectNode title = event.texts(part.path("name"));
        if (!title.isEmpty()) {
            session.set("title", title);
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
