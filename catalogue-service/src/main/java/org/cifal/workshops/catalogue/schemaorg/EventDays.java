package org.cifal.workshops.catalogue.schemaorg;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/**
 * Days as written, in the offset in which they are written; an offset is not a time zone. A day of the schedule has no
 * hour; a session of one day has those that are written to the minute, and so an event of one day is one.
 */
final class EventDays {

    private static final String FIRST = "startDate";
    private static final String LAST = "endDate";
    private static final String CARE = "has an hour, which stands as the clock of the host";

    private EventDays() {}

    static void read(EventReading reading) {
        Thing event = reading.event();
        ObjectNode schedule = reading.draft().putObject("schedule");
        Optional<WrittenDay> first = day(event, FIRST);
        Optional<WrittenDay> last = day(event, LAST);
        span(event, first, last, schedule);
        for (Thing duration : event.things("duration")) {
            if (duration.isText()) {
                schedule.withArray("statedDurations").add(duration.said());
            } else {
                duration.isLeftOut("is not a text");
            }
        }
        List<Thing> parts = event.things("subEvent");
        parts.forEach(part -> part(part, schedule));
        if (schedule.has("sessions") && schedule.has("firstDay")) {
            event.isReadWithCare("subEvent", "stand as sessions beside the first and the last day");
        }
        whole(event, first, last, schedule);
        if (schedule.isEmpty()) {
            reading.draft().remove("schedule");
        } else {
            event.isReadWithCare(FIRST, "names no time zone of the host; it is to be added");
        }
    }

    private static Optional<WrittenDay> day(Thing thing, String name) {
        List<Thing> days = thing.things(name);
        days.stream().skip(1).forEach(other -> other.isLeftOut("is another day of the same event"));
        Optional<WrittenDay> day = days.stream().findFirst().flatMap(WrittenDay::of);
        if (day.isEmpty()) {
            days.stream().limit(1).forEach(other -> other.isLeftOut("is not a date to the day, the month or the year"));
        }
        day.filter(WrittenDay::isUniversal)
                .ifPresent(universal -> thing.isReadWithCare(
                        name,
                        "is an instant in UTC: %s is the day there, and it may be the day before or after where it takes place"
                                .formatted(universal.first())));
        return day;
    }

    /** A month alone is read as its first and its last day. */
    private static void span(Thing thing, Optional<WrittenDay> first, Optional<WrittenDay> last, ObjectNode into) {
        first.ifPresent(day -> {
            into.set("firstDay", day.says(day.first()));
            day.precision().ifPresent(precision -> into.put("firstDayPrecision", precision));
        });
        Optional<WrittenDay> ending = last.or(() -> thing.has(LAST)
                ? Optional.empty()
                : first.filter(day -> day.precision().isPresent()));
        ending.ifPresent(day -> {
            into.set("lastDay", day.says(day.last()));
            day.precision().ifPresent(precision -> into.put("lastDayPrecision", precision));
        });
    }

    /** A part of several may have the hours already; those of an event that goes on for days are of no one day. */
    private static void whole(Thing event, Optional<WrittenDay> first, Optional<WrittenDay> last, ObjectNode schedule) {
        ObjectNode session = JsonNodeFactory.instance.objectNode();
        boolean byClock = first.isPresent() && !schedule.has("sessions") && !isWholeDay(first.get(), last);
        if (byClock && isOneDay(first, last)) {
            session.set("firstDay", first.get().says(first.get().first()));
            hours(event, first, last, session);
            if (session.size() > 1) {
                schedule.withArray("sessions").add(session);
            }
        } else {
            hoursAreLeftOut(event, first, last);
        }
    }

    /** How websites write a day without hours: from midnight to midnight, or to the last second before. */
    private static boolean isWholeDay(WrittenDay first, Optional<WrittenDay> last) {
        return first.isMidnight() && last.map(WrittenDay::isMidnight).orElse(true);
    }

    private static void hoursAreLeftOut(Thing thing, Optional<WrittenDay> first, Optional<WrittenDay> last) {
        first.ifPresent(day -> hourIsLeftOut(thing, FIRST, day));
        last.ifPresent(day -> hourIsLeftOut(thing, LAST, day));
    }

    private static void hourIsLeftOut(Thing event, String name, WrittenDay day) {
        if (day.hasHour()) {
            event.isLeftOut(name, "has an hour, which a day of the schedule does not have");
        }
    }

    private static void part(Thing part, ObjectNode schedule) {
        Optional<WrittenDay> first = day(part, FIRST);
        if (first.isEmpty()) {
            part.isLeftOut("is a part without a date");
            return;
        }
        ObjectNode session = schedule.withArray("sessions").addObject();
        Optional<WrittenDay> last = day(part, LAST);
        span(part, first, last, session);
        if (isWholeDay(first.get(), last)) {
            hoursAreLeftOut(part, first, last);
        } else {
            hours(part, first, last, session);
        }
        ObjectNode title = part.texts("name");
        if (!title.isEmpty()) {
            session.set("title", title);
        }
        List<Thing> places = part.things("location");
        places.stream().limit(1).forEach(place -> place(place, session));
        places.stream().skip(1).forEach(other -> other.isLeftOut("is another place of the same session"));
        part.tellTheRest();
    }

    private static void hours(Thing part, Optional<WrittenDay> first, Optional<WrittenDay> last, ObjectNode session) {
        boolean oneDay = isOneDay(first, last);
        boolean oneClock = last.isEmpty()
                || !last.get().hasHour()
                || first.get().offset().isEmpty()
                || last.get().offset().isEmpty()
                || first.get().offset().equals(last.get().offset());
        first.ifPresent(day -> hour(part, FIRST, "startTime", oneDay && oneClock, day, session));
        last.ifPresent(day -> hour(part, LAST, "endTime", oneDay && oneClock, day, session));
    }

    private static boolean isOneDay(Optional<WrittenDay> first, Optional<WrittenDay> last) {
        return first.filter(day -> day.precision().isEmpty()).isPresent()
                && last.map(day -> day.last().equals(first.get().first())).orElse(true);
    }

    private static void hour(Thing part, String from, String to, boolean ofOneDay, WrittenDay day, ObjectNode session) {
        if (!day.hasHour()) {
            return;
        }
        if (day.isUniversal()) {
            part.isLeftOut(from, "has an hour in UTC, which is not the clock of the host");
        } else if (ofOneDay && day.hour().isPresent()) {
            session.set(to, day.says(day.hour().get()));
            part.isReadWithCare(from, CARE);
        } else {
            part.isLeftOut(from, "has an hour that is not one of each of its days, to the minute");
        }
    }

    private static void place(Thing place, ObjectNode session) {
        boolean online = place.is("VirtualLocation");
        ObjectNode venue = online ? JsonNodeFactory.instance.objectNode().put("online", true) : ReadPlace.of(place);
        if (online) {
            place.tellTheRest();
        }
        if (!venue.isEmpty()) {
            session.set("venue", venue);
        }
    }
}
