package org.cifal.workshops.catalogue.schemaorg;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** Places and the way of taking part. */
final class EventPlaces {

    private static final Map<String, String> FORMATS = Map.of(
            "OfflineEventAttendanceMode", "face-to-face",
            "OnlineEventAttendanceMode", "online",
            "MixedEventAttendanceMode", "hybrid");

    private static final String VIRTUAL = "VirtualLocation";
    private static final String FORMAT = "format";

    private EventPlaces() {}

    static void read(EventReading event) {
        List<Thing> places = event.event().things("location");
        for (Thing place : places) {
            if (!place.is(VIRTUAL)) {
                venue(event, place, false);
            } else if (event.websites(place, "url")) {
                place.tellTheRest();
            } else {
                venue(event, place, true);
            }
        }
        format(event);
        if (!event.draft().has(FORMAT) && places.stream().anyMatch(place -> place.is(VIRTUAL))) {
            virtual(event, places.stream().allMatch(place -> place.is(VIRTUAL)));
        }
    }

    /** Where nothing else says how one takes part. */
    private static void virtual(EventReading event, boolean all) {
        if (all) {
            event.draft().put(FORMAT, "online");
            event.event().isReadWithCare("location", "is virtual, so it is online");
        } else {
            event.event().isReadWithCare("location", "is virtual as well; whether one may choose is not said");
        }
    }

    private static void venue(EventReading event, Thing place, boolean online) {
        ObjectNode venue = ReadPlace.of(place);
        if (online) {
            venue.put("online", true);
        }
        if (!venue.isEmpty()) {
            event.list("venues").add(venue);
        }
    }

    private static void format(EventReading event) {
        String name = "eventAttendanceMode";
        JsonNode stated = event.event().take(name);
        String mode = stated.path("@id").asText(stated.asText()).replaceFirst("^(https?://schema\\.org/|schema:)", "");
        if (FORMATS.containsKey(mode)) {
            event.draft().put(FORMAT, FORMATS.get(mode));
        } else {
            event.event().isLeftOut(name, "is not one that is known");
        }
        if ("MixedEventAttendanceMode".equals(mode)) {
            event.event().isReadWithCare(name, "is mixed, which may mean hybrid or blended");
        }
    }
}
